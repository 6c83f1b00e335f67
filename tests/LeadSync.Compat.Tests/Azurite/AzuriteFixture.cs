using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace LeadSync.Compat.Tests.Azurite;

/// <summary>An Azurite in memory on free ports, one for all tests of tables and queues.</summary>
public sealed partial class AzuriteFixture : IAsyncLifetime, IDisposable
{
    public const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private static int names;

    private readonly Process process = new();

    public Uri Tables { get; private set; } = null!;

    public Uri Queues { get; private set; } = null!;

    public string ConnectionString => $"AccountName=devstoreaccount1;AccountKey={Key};TableEndpoint={Tables};QueueEndpoint={Queues}";

    /// <summary>A name that no other test has, fit for a table and a queue.</summary>
    public static string NewName() => string.Create(CultureInfo.InvariantCulture, $"test{Interlocked.Increment(ref names)}");

    public async Task InitializeAsync()
    {
        var folder = await Npm.InstalledAsync("src/compat/Hosting/azurite");
        process.StartInfo = new("node") { RedirectStandardOutput = true, UseShellExecute = false };
        foreach (var argument in (string[])[Path.Combine(folder, "node_modules/azurite/dist/src/azurite.js"), .. Arguments])
            process.StartInfo.ArgumentList.Add(argument);
        process.Start();
        Queues = await ListensAsync("Queue");
        Tables = await ListensAsync("Table");
    }

    public Task DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        return process.WaitForExitAsync();
    }

    public void Dispose() => process.Dispose();

    private static string[] Arguments =>
        ["--inMemoryPersistence", "--skipApiVersionCheck", "--disableTelemetry", "--blobPort", "0", "--queuePort", "0", "--tablePort", "0"];

    private async Task<Uri> ListensAsync(string service)
    {
        while (await process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(60)) is { } line)
        {
            if (line.Contains(service, StringComparison.Ordinal) && Address().Match(line) is { Success: true } match)
                return new Uri(match.Value + "/devstoreaccount1");
        }

        throw new InvalidOperationException($"Azurite ended before its {service} service listened.");
    }

    [GeneratedRegex("http://127\\.0\\.0\\.1:[1-9][0-9]*", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Address();
}
