using System.Diagnostics;

namespace LeadSync.Compat.Tests.Azurite;

/// <summary>Node packages that the tests need, installed from their lock file when they are missing.</summary>
internal static class Npm
{
    /// <summary>The folder's full path, with its packages there.</summary>
    public static async Task<string> InstalledAsync(string folder)
    {
        var path = Path.Combine(Root(), folder);
        if (!Directory.Exists(Path.Combine(path, "node_modules")))
            await RunAsync("npm", path, "ci", "--no-audit", "--no-fund");
        return path;
    }

    /// <summary>Runs a program to its end and answers its output; one that fails throws with its error output.</summary>
    public static async Task<string> RunAsync(string program, string folder, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync().WaitAsync(TimeSpan.FromMinutes(5));
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} {arguments[0]} failed: {await error}");
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "LeadSync.sln")))
            folder = folder.Parent!;
        return folder.FullName;
    }
}
