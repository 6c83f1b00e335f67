namespace LeadSync.Compat.Hosting;

/// <summary>Installs the pinned Azurite by npm, again only when the pin moves.</summary>
internal static class AzuriteInstall
{
    private const string Lock = "package-lock.json";

    /// <summary>The emulator's start script, installed if need be.</summary>
    internal static async Task<string> ScriptAsync(AzuriteOptions options, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateDirectory(Path.Combine(LocalFolders.Root, "azurite")).FullName;
        if (!IsInstalled(folder))
            await InstallAsync(folder, options, cancellationToken);
        return Script(folder);
    }

    private static bool IsInstalled(string folder) =>
        File.Exists(Script(folder)) && Installed(folder) is var installed && File.Exists(installed)
        && File.ReadAllText(installed) == File.ReadAllText(Path.Combine(LocalFolders.Shipped, Lock));

    private static async Task InstallAsync(string folder, AzuriteOptions options, CancellationToken cancellationToken)
    {
        options.Log?.Invoke($"Installing the storage emulator Azurite into {folder}, once; this takes a minute.");
        foreach (var file in (string[])["package.json", Lock])
            File.Copy(Path.Combine(LocalFolders.Shipped, file), Path.Combine(folder, file), overwrite: true);
        await Node.NpmAsync(folder, ["ci", "--omit=dev", "--no-audit", "--no-fund"], cancellationToken);
        File.Copy(Path.Combine(folder, Lock), Installed(folder), overwrite: true);
    }

    private static string Script(string folder) => Path.Combine(folder, "node_modules", "azurite", "dist", "src", "azurite.js");

    /// <summary>Written last, so that an installation that was cut off is done again.</summary>
    private static string Installed(string folder) => Path.Combine(folder, "node_modules", ".installed-lock.json");
}
