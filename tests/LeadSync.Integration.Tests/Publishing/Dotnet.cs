using System.Diagnostics;

namespace LeadSync.Integration.Tests.Publishing;

/// <summary>Runs the SDK as a user does.</summary>
internal static class Dotnet
{
    public static string Repository { get; } = FindRepository(AppContext.BaseDirectory);

    public static async Task<string> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = Repository, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        start.Environment.Remove("MSBUILD_EXE_PATH");
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using var process = Process.Start(start)!;
        StepBack(process);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"dotnet {string.Join(' ', arguments)}\n{await output}\n{await errors}");
        return await output;
    }

    // The compiler of a publish takes all cores for minutes: whatever counts and measures meanwhile goes first.
    private static void StepBack(Process process)
    {
        if (!process.HasExited) process.PriorityClass = ProcessPriorityClass.BelowNormal;
    }

    private static string FindRepository(string folder) =>
        File.Exists(Path.Combine(folder, "LeadSync.sln")) ? folder : FindRepository(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Not below the repository."));
}
