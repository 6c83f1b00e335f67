using System.Security.Cryptography;

namespace LeadSync.Web.Assets;

/// <summary>The files that pages refer to, served at <c>/ui/assets/{version}/{path}</c>. They are embedded: no folder has to be deployed beside the app.</summary>
public static class WebAssets
{
    private const int VersionLength = 12;

    private static readonly Dictionary<string, WebAsset> All = new(StringComparer.Ordinal)
    {
        ["site.css"] = Load("site.css", "text/css; charset=utf-8"),
        ["icon.svg"] = Load("icon.svg", "image/svg+xml; charset=utf-8"),
    };

    /// <summary>12 hexadecimal digits that change whenever any file does.</summary>
    public static string Version { get; } = VersionOf(All);

    /// <summary>The address of a file.</summary>
    /// <param name="path">For example <c>site.css</c>.</param>
    public static string AddressOf(string path) => $"/ui/assets/{Version}/{path}";

    /// <summary>Finds a file.</summary>
    /// <param name="path">What follows the version in the address, for example <c>site.css</c>; compared exactly.</param>
    /// <returns>The file; null where there is none.</returns>
    public static WebAsset? Find(string path) => All.GetValueOrDefault(path);

    private static WebAsset Load(string name, string contentType)
    {
        using var stream = typeof(WebAssets).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The embedded file '{name}' is missing.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return new WebAsset(bytes.ToArray(), contentType, $"\"{Digest(bytes.ToArray())}\"");
    }

    private static string VersionOf(Dictionary<string, WebAsset> files) =>
        Digest(System.Text.Encoding.UTF8.GetBytes(string.Concat(files.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => file.Key + file.Value.ETag))));

    private static string Digest(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content))[..VersionLength];
}
