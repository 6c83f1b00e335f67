using LeadSync.Connectors;
using LeadSync.Functions.Tests.Http;
using LeadSync.Storage.Accounts;
using LeadSync.Storage.Queues;
using LeadSync.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace LeadSync.Functions.Tests.Conformance;

/// <summary>One app with every source switched on, for all samples: they are sent one after the other.</summary>
public sealed class SampleHost : IAsyncLifetime
{
    private readonly AzuriteFixture _azurite = new();
    private HttpHost? _host;

    internal PinnedClock Clock { get; } = new() { Now = Moment };

    internal static DateTimeOffset Moment { get; } = new(2026, 11, 1, 12, 0, 0, TimeSpan.Zero);

    internal HttpHost App => _host ?? throw new InvalidOperationException("The app is not started.");

    internal CapturedLog Log { get; } = new();

    public async Task InitializeAsync()
    {
        await _azurite.InitializeAsync();
        _host = await HttpHost.StartAsync(new HostOptions
        {
            Storage = _azurite.ConnectionString,
            Prefix = AzuriteFixture.NewPrefix(),
            Settings = Settings(),
            Log = Log,
            Change = services => services.AddSingleton<TimeProvider>(Clock),
        });
        await App.Services.GetRequiredService<StorageAccount>().EnsureCreatedAsync(default);
    }

    public async Task DisposeAsync()
    {
        if (_host is { } host) await host.DisposeAsync();
        await _azurite.DisposeAsync();
    }

    /// <summary>All messages of a queue, taken from it.</summary>
    internal async Task<IReadOnlyList<T>> TakeAsync<T>(string queue)
        where T : IEnvelope
    {
        var codec = App.Services.GetRequiredService<EnvelopeCodec>();
        var client = App.Services.GetRequiredService<StorageAccount>().Queue(queue);
        var taken = new List<T>();
        foreach (var message in (await client.ReceiveMessagesAsync(32, TimeSpan.FromMinutes(1))).Value)
        {
            taken.Add((await codec.DecodeAsync<T>(message.MessageText, default)).Envelope);
            await client.DeleteMessageAsync(message.MessageId, message.PopReceipt);
        }

        return taken;
    }

    private static Dictionary<string, string?> Settings() => ConnectorCatalog.Marketing.Select(source => ("LeadSync:Sources", "marketing", source.Descriptor))
        .Concat(ConnectorCatalog.Crm.Select(crm => ("LeadSync:Crm", "crm", crm.Descriptor)))
        .SelectMany(source => Of(source.Item1, source.Item2, source.Descriptor.Name))
        .Append(new("LeadSync:PublicUrl", SentSample.PublicAddress)).ToDictionary(StringComparer.Ordinal);

    private static IEnumerable<KeyValuePair<string, string?>> Of(string section, string side, string name) =>
        [new($"{section}:{name}:Secret", WireSamples.SecretsOf(side, name)), new($"{section}:{name}:Experimental", "true")];
}
