using System.Diagnostics;
using LeadSync.Integration.Tests.Publishing;

namespace LeadSync.Integration.Tests.Readme;

/// <summary>Runs what a reader pastes into a shell, in the repository's folder.</summary>
internal static class Shell
{
    public static async Task<string> RunAsync(string script, IReadOnlyDictionary<string, string>? environment = null)
    {
        using var process = Start(script, environment);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{script}\nended with {process.ExitCode}:\n{await output}\n{await errors}");
        return await output;
    }

    public static Process Start(string script, IReadOnlyDictionary<string, string>? environment)
    {
        var start = new ProcessStartInfo("bash", ["-c", script])
        {
            WorkingDirectory = Dotnet.Repository, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false,
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>(StringComparer.Ordinal)) start.Environment[name] = value;
        return Process.Start(start)!;
    }
}
