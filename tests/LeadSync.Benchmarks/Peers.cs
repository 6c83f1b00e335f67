using System.Diagnostics;
using System.Text.Json;

namespace LeadSync.Benchmarks;

/// <summary>Rule engines of the npm registry, installed from their lock file when the report first asks them.</summary>
internal static class Peers
{
    /// <summary>The decisions of each peer: json-rules-engine, then json-logic-js.</summary>
    /// <param name="json">Rules and leads.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public static async Task<IReadOnlyList<Answer>> DecideAsync(string json, CancellationToken cancellationToken)
    {
        var folder = Folder();
        if (!Directory.Exists(Path.Combine(folder, "node_modules"))) await RunAsync("npm", folder, cancellationToken, "ci", "--no-audit", "--no-fund");
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, json, cancellationToken);
        var output = await RunAsync("node", folder, cancellationToken, "decide.mjs", file);
        File.Delete(file);
        return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<Answer>(line, JsonSerializerOptions.Web)!)];
    }

    private static async Task<string> RunAsync(string program, string folder, CancellationToken cancellationToken, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var error = process.StandardError.ReadToEndAsync(cancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} {arguments[0]} failed: {await error}");
    }

    private static string Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "LeadSync.sln"))) folder = folder.Parent!;
        return Path.Combine(folder.FullName, "tests", "LeadSync.Benchmarks", "Peers");
    }

    internal sealed record Answer(string Peer, double Microseconds, IReadOnlyList<string?> Decisions);
}
