using System.Text.Json;
using LeadSync.Domain.Scoring;
using LeadSync.Domain.Text;
using LeadSync.Storage.Documents;

namespace LeadSync.Functions.Documents;

/// <summary>The service level <c>default</c> with all its versions; a copy is at most 10 s old, less than it takes a version to come into force (architecture A11).</summary>
public sealed class ServiceLevelSource
{
    private static readonly TimeSpan MaxAge = TimeSpan.FromSeconds(10);
    private readonly CachedHistory<ServiceLevel> _cache;
    private Known? _current;

    /// <summary>Reads nothing yet.</summary>
    public ServiceLevelSource(DocumentStore documents, TimeProvider time) =>
        _cache = new CachedHistory<ServiceLevel>(documents, Name, MaxAge, Read, time);

    /// <summary>The document's name.</summary>
    public static DocumentName Name { get; } = DocumentName.Of(DocumentKinds.ServiceLevels, "default");

    /// <summary>The versions as of now.</summary>
    public async ValueTask<CurrentServiceLevels> GetAsync(CancellationToken cancellationToken)
    {
        var history = await _cache.GetAsync(cancellationToken) ?? throw new InvalidOperationException("No service level is published.");
        if (_current is { } known && ReferenceEquals(known.History, history)) return known.Levels;
        var current = new Known(history, new CurrentServiceLevels(new ServiceLevels(history.Versions.Select(version => version.Value))));
        _current = current;
        return current.Levels;
    }

    private static ServiceLevel Read(DocumentVersion version)
    {
        using var document = JsonDocument.Parse(version.Text);
        return ServiceLevelReader.Read(document.RootElement, Name.Name, version.Info.Version, version.Info.EffectiveFrom) is Reading<ServiceLevel>.Done read
            ? read.Value
            : throw new InvalidDataException($"Version {version.Info.Version} of the service level cannot be read.");
    }

    private sealed record Known(History<ServiceLevel> History, CurrentServiceLevels Levels);
}
