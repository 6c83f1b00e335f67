using System.Text.Json;
using LeadSync.Connectors.Declared;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Text;
using LeadSync.Storage.Documents;

namespace LeadSync.Functions.Intake;

/// <summary>
/// Sources that published documents declare. Only names with a secret (or <c>Unsigned</c>) in the settings are looked for, so that whoever calls
/// other names costs no read of the storage and no memory. This process sees what it publishes at once, others within 10 s (architecture A11).
/// </summary>
/// <param name="settings">The settings of all names that are not part of LeadSync.</param>
/// <param name="documents">The documents.</param>
/// <param name="time">The clock.</param>
public sealed class DeclaredSources(DeclaredSettings settings, DocumentStore documents, TimeProvider time)
{
    private static readonly TimeSpan MaxAge = TimeSpan.FromSeconds(10);

    private readonly Dictionary<string, Known> _sources = settings.ByName
        .Where(source => DocumentName.TryCreate(DocumentKinds.Sources, source.Key) is not null)
        .ToDictionary(source => source.Key, source => new Known(source.Value, Cache(source.Key, documents, time)), StringComparer.OrdinalIgnoreCase);

    /// <summary>The declared source of a name, in any case of letters; null where it has no secret, or no document is published.</summary>
    /// <param name="name">The name in the path.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <exception cref="InvalidDataException">The published document cannot be read by this version of LeadSync.</exception>
    public async ValueTask<SourceEntry<LeadEvent>?> FindAsync(string name, CancellationToken cancellationToken) =>
        _sources.TryGetValue(name, out var source) && await source.Document.GetAsync(cancellationToken) is { } read
            ? new SourceEntry<LeadEvent>(read.Value, source.Settings)
            : null;

    private static CachedDocument<IWebhookSource<LeadEvent>> Cache(string name, DocumentStore documents, TimeProvider time) =>
        new(documents, DocumentName.Of(DocumentKinds.Sources, name), MaxAge, version => Read(name, version), time);

    private static IWebhookSource<LeadEvent> Read(string name, DocumentVersion version)
    {
        using var document = JsonDocument.Parse(version.Text);
        return DeclaredSourceReader.Read(name, document.RootElement) is Reading<IWebhookSource<LeadEvent>>.Done(var source)
            ? source
            : throw new InvalidDataException($"Version {version.Info.Version} of the source '{name}' cannot be read.");
    }

    private sealed record Known(SourceSettings Settings, CachedDocument<IWebhookSource<LeadEvent>> Document);
}
