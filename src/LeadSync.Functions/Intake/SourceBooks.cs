using LeadSync.Connectors.Webhooks;
using Microsoft.Extensions.Configuration;

namespace LeadSync.Functions.Intake;

/// <summary>Reads the settings of sources, once at start.</summary>
internal static class SourceBooks
{
    /// <summary>Reads those of all sources of a catalog.</summary>
    /// <param name="section">Where they stand, one child a source, for example <c>LeadSync:Sources</c>.</param>
    /// <param name="catalog">The sources that there are.</param>
    /// <param name="configuration">All settings.</param>
    /// <param name="faults">Takes what is wrong.</param>
    internal static IReadOnlyList<SourceEntry<TEvent>> Read<TEvent>(
        string section, IEnumerable<IWebhookSource<TEvent>> catalog, IConfiguration configuration, List<string> faults) =>
        [.. catalog.Select(source => new SourceEntry<TEvent>(source, Settings($"{section}:{source.Descriptor.Name}", configuration, faults)))];

    /// <summary>Reads those of all other names that are on: sources that documents may declare.</summary>
    internal static IReadOnlyDictionary<string, SourceSettings> Others<TEvent>(
        string section, IEnumerable<IWebhookSource<TEvent>> catalog, IConfiguration configuration, List<string> faults)
    {
        var known = catalog.Select(source => source.Descriptor.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var names = configuration.GetSection(section).GetChildren().Select(child => child.Key).Where(name => !known.Contains(name));
        return names.Select(name => (Name: name.ToLowerInvariant(), Settings: Settings($"{section}:{name}", configuration, faults)))
            .Where(source => source.Settings.IsOn).ToDictionary(source => source.Name, source => source.Settings, StringComparer.OrdinalIgnoreCase);
    }

    private static SourceSettings Settings(string path, IConfiguration configuration, List<string> faults)
    {
        var values = configuration.GetSection(path).GetChildren().ToDictionary(value => value.Key, value => value.Value, StringComparer.OrdinalIgnoreCase);
        var settings = SourceSettingsReader.Read(path, values, out var found);
        faults.AddRange(found);
        return settings;
    }
}
