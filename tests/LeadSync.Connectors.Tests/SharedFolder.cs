namespace LeadSync.Connectors.Tests;

/// <summary>The folder with wire samples and signature vectors that lies beside the repository, where it does.</summary>
internal static class SharedFolder
{
    public static string? Path { get; } = Find();

    public static string File(params string[] parts) =>
        System.IO.Path.Combine([Path ?? throw new InvalidOperationException("The shared folder is missing: use a Shared… attribute."), .. parts]);

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var shared = System.IO.Path.Combine(folder.FullName, "shared");
            if (System.IO.File.Exists(System.IO.Path.Combine(shared, "signature-vectors.json"))) return shared;
        }

        return null;
    }
}
