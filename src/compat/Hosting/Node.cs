using System.ComponentModel;
using System.Diagnostics;

namespace LeadSync.Compat.Hosting;

/// <summary>Runs node and npm, and says what to do where they are missing.</summary>
internal static class Node
{
    private const string Missing = "The storage emulator needs Node.js 20 or newer with npm: install it, or set AzureWebJobsStorage to a storage account.";

    internal static Process Start(string file, IEnumerable<string> arguments, string? folder = null)
    {
        var start = new ProcessStartInfo(file, arguments)
        {
            WorkingDirectory = folder ?? LocalFolders.Root,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception exception)
        {
            throw new InvalidOperationException(Missing, exception);
        }
    }

    /// <summary>Runs to the end and answers what was written; throws with it when the exit code is not 0.</summary>
    internal static async Task<string> RunAsync(string file, IEnumerable<string> arguments, CancellationToken cancellationToken, string? folder = null)
    {
        using var process = Start(file, arguments, folder);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
        var errors = process.StandardError.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        return process.ExitCode == 0 ? await output : throw new InvalidOperationException($"{file} failed: {await errors} {await output}");
    }

    internal static Task NpmAsync(string folder, string[] arguments, CancellationToken cancellationToken) => OperatingSystem.IsWindows()
        ? RunAsync("cmd.exe", ["/c", "npm", .. arguments], cancellationToken, folder)
        : RunAsync("npm", arguments, cancellationToken, folder);
}
