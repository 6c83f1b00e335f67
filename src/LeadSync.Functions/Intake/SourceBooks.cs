using LeadSync.Connectors.Webhooks;
using Microsoft.Extensions.Configuration;

namespace LeadSync.Functions.Intake;

/// <summary>Reads the settings of all sources of a catalog, once at start.</summary>
internal static class SourceBooks
{
    /// <summary>Reads them.</summary>
    /// <param name="section">Where they stand, one child a source, for example <c>LeadSync:Sources</c>.</param>
    /// <param name="catalog">The sources that there are.</param>
    /// <param name="configuration">All settings.</param>
    /// <param name="faults">Takes what is wrong.</param>
    internal static SourceBook<TEvent> Read<TEvent>(
        string section, IEnumerable<IWebhookSource<TEvent>> catalog, IConfiguration configuration, List<string> faults) =>
        new(catalog.Select(source => Entry(section, source, configuration, faults)));

    private static SourceEntry<TEvent> Entry<TEvent>(string section, IWebhookSource<TEvent> source, IConfiguration configuration, List<string> faults)
    {
        var path = $"{section}:{source.Descriptor.Name}";
        var values = configuration.GetSection(path).GetChildren().ToDictionary(value => value.Key, value => value.Value, StringComparer.OrdinalIgnoreCase);
        var settings = SourceSettingsReader.Read(path, values, out var found);
        faults.AddRange(found);
        return new SourceEntry<TEvent>(source, settings);
    }
}
