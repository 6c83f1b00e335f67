using System.Diagnostics;
using LeadSync.Connectors;
using LeadSync.Connectors.Webhooks;
using LeadSync.Functions.Tests.Http;
using LeadSync.Storage.Accounts;
using LeadSync.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace LeadSync.Functions.Tests.Conformance;

/// <summary>The commands that the chapter of sources shows are run as they stand there, against a running app: each is answered as success and counts as an event.</summary>
public sealed class CurlTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>
{
    private static IEnumerable<(string Path, string Section, SourceDescriptor Source)> All =>
        ConnectorCatalog.Marketing.Select(source => ($"/api/webhooks/{source.Descriptor.Name}", "LeadSync:Sources:" + source.Descriptor.Name, source.Descriptor))
            .Concat(ConnectorCatalog.Crm.Select(crm => ($"/api/crm/{crm.Descriptor.Name}/callbacks", "LeadSync:Crm:" + crm.Descriptor.Name, crm.Descriptor)));

    [Fact]
    public async Task Every_command_is_believed_and_counts()
    {
        await using var app = await StartAsync();
        foreach (var (path, _, source) in All)
        {
            var (code, answer) = await RunAsync(app, source, source.Example!.Commands(path));
            Assert.True(code == 0, $"{path}: {answer}");
            if (source.Success.Body is { } body) Assert.Equal(body, answer);
            var line = app.Log.Lines.Last(line => line.StartsWith("webhook.received", StringComparison.Ordinal));
            Assert.StartsWith($"webhook.received {source.Name} {source.Success.Status} kept", line, StringComparison.Ordinal);
            Assert.Matches(": [1-9] events, 0 ignored, 0 rejected,", line);
        }
    }

    private static string SecretOf(SourceDescriptor source) => source.Name == "generic" ? SenderKeys.GenericSecret : SenderKeys.Secret;

    private static async Task<(int Code, string Answer)> RunAsync(RunningApp app, SourceDescriptor source, string commands)
    {
        var start = new ProcessStartInfo("bash", ["-eu", "-c", commands]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        (start.Environment["LEADSYNC"], start.Environment["SECRET"]) = (app.Host.Client.BaseAddress!.GetLeftPart(UriPartial.Authority), SecretOf(source));
        using var shell = Process.Start(start)!;
        var (answer, faults) = (shell.StandardOutput.ReadToEndAsync(), shell.StandardError.ReadToEndAsync());
        await shell.WaitForExitAsync(new CancellationTokenSource(TimeSpan.FromMinutes(1)).Token);
        return (shell.ExitCode, await answer + await faults);
    }

    private async Task<RunningApp> StartAsync()
    {
        var log = new CapturedLog();
        var settings = All.SelectMany(source => new KeyValuePair<string, string?>[] { new($"{source.Section}:Secret", SecretOf(source.Source)), new($"{source.Section}:Experimental", "true") });
        var host = await HttpHost.StartAsync(new HostOptions
        {
            Storage = azurite.ConnectionString, Prefix = AzuriteFixture.NewPrefix(), Log = log, Settings = settings.ToDictionary(StringComparer.Ordinal),
        });
        await host.Services.GetRequiredService<StorageAccount>().EnsureCreatedAsync(default);
        return new RunningApp(host, log);
    }

    private sealed record RunningApp(HttpHost Host, CapturedLog Log) : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => Host.DisposeAsync();
    }
}
