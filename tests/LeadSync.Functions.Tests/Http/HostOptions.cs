using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LeadSync.Functions.Tests.Http;

/// <summary>How the functions under test are set up; by default without storage.</summary>
public sealed record HostOptions
{
    public string Storage { get; init; } = HttpHost.DeadStorage;

    public string Prefix { get; init; } = "test";

    public SettableTime Time { get; init; } = new();

    public CapturedLog Log { get; init; } = new();

    public Action<IServiceCollection> Change { get; init; } = _ => { };

    public IReadOnlyDictionary<string, string?> Settings { get; init; } = new Dictionary<string, string?>(StringComparer.Ordinal);

    /// <summary>What a Functions host would have put into the environment.</summary>
    public IReadOnlyDictionary<string, string?> Environment { get; init; } = new Dictionary<string, string?>(StringComparer.Ordinal);

    internal IConfiguration Process => new ConfigurationBuilder().AddInMemoryCollection(Environment).Build();

    internal IEnumerable<KeyValuePair<string, string?>> All => Settings.Append(new("AzureWebJobsStorage", Storage)).Append(new("LeadSyncPrefix", Prefix));

    public static HostOptions With(params (string Name, string Value)[] settings) => new() { Settings = Of(settings) };

    public static Dictionary<string, string?> Of(params (string Name, string Value)[] settings) =>
        settings.ToDictionary(setting => setting.Name, string? (setting) => setting.Value, StringComparer.Ordinal);
}
