using LeadSync.Web.Assets;

namespace LeadSync.Web.Tests.Pages;

/// <summary>Keeps what the tests rendered as files that a browser opens without the app, to be looked at: <c>pages/</c> beside the test assembly.</summary>
internal static class PictureBook
{
    private static readonly string Folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "pages")).FullName;

    public static async Task AddAsync(string name, string html)
    {
        await File.WriteAllBytesAsync(Path.Combine(Folder, $"{name}.css"), WebAssets.Find("site.css")!.Content.ToArray());
        await File.WriteAllTextAsync(Path.Combine(Folder, $"{name}.html"), html.Replace(WebAssets.AddressOf("site.css"), $"{name}.css", StringComparison.Ordinal));
    }
}
