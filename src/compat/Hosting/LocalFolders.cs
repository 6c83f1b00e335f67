namespace LeadSync.Compat.Hosting;

/// <summary>Folders that outlive a build: <c>.leadsync</c> of the repository, else of the home folder.</summary>
internal static class LocalFolders
{
    internal static string Shipped => Path.Combine(AppContext.BaseDirectory, "azurite");

    internal static string Launcher => Path.Combine(Shipped, "launch.cjs");

    internal static string Root => Directory.CreateDirectory(Path.Combine(Repository() ?? Home, ".leadsync")).FullName;

    private static string Home => Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);

    internal static string Data(AzuriteOptions options) => Directory.CreateDirectory(options.Folder ?? Path.Combine(Root, "azurite-data")).FullName;

    private static string? Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "LeadSync.sln")))
            folder = folder.Parent;
        return folder?.FullName;
    }
}
