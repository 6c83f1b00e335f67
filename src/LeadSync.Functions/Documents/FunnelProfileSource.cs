using System.Collections.Concurrent;
using System.Text.Json;
using LeadSync.Domain.Funnels;
using LeadSync.Domain.Text;
using LeadSync.Storage.Documents;

namespace LeadSync.Functions.Documents;

/// <summary>A company's own funnel profiles with all their versions; a copy is at most 10 s old, less than it takes a version to come into force (architecture A11).</summary>
/// <param name="documents">The documents.</param>
/// <param name="time">The clock.</param>
public sealed class FunnelProfileSource(DocumentStore documents, TimeProvider time)
{
    private static readonly TimeSpan MaxAge = TimeSpan.FromSeconds(10);
    private readonly ConcurrentDictionary<string, CachedHistory<FunnelProfile>> _caches = new(StringComparer.Ordinal);

    /// <summary>The versions of a profile; null where none of that name is published.</summary>
    public async ValueTask<History<FunnelProfile>?> GetAsync(string name, CancellationToken cancellationToken) =>
        DocumentName.TryCreate(DocumentKinds.Profiles, name) is { } document
            ? await _caches.GetOrAdd(name, key => new CachedHistory<FunnelProfile>(documents, document, MaxAge, version => Read(key, version), time)).GetAsync(cancellationToken)
            : null;

    /// <summary>The names of all that are published, read now.</summary>
    public async Task<IReadOnlyList<string>> NamesAsync(CancellationToken cancellationToken) =>
        [.. (await documents.ListNamesAsync(DocumentKinds.Profiles, cancellationToken)).Select(document => document.Name).Order(StringComparer.Ordinal)];

    private static FunnelProfile Read(string name, DocumentVersion version)
    {
        using var document = JsonDocument.Parse(version.Text);
        return FunnelProfileReader.Read(document.RootElement, name) is Reading<FunnelProfile>.Done(var profile)
            ? profile with { Version = version.Info.Version, EffectiveFrom = version.Info.EffectiveFrom }
            : throw new InvalidDataException($"Version {version.Info.Version} of the funnel profile {name} cannot be read.");
    }
}
