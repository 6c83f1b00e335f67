using System.Collections.Concurrent;
using System.Text.Json;
using LeadSync.Domain.Funnels;
using LeadSync.Domain.Scoring;
using LeadSync.Domain.Text;
using LeadSync.Storage.Documents;

namespace LeadSync.Functions.Documents;

/// <summary>
/// What leads are folded under: the assignment, the service levels that it names and the funnel profiles that these name, each with all its versions.
/// A copy is at most 10 s old, less than it takes a version to come into force (architecture A11).
/// </summary>
/// <param name="documents">The documents.</param>
/// <param name="profiles">A company's own profiles.</param>
/// <param name="time">The clock.</param>
public sealed class ServiceLevelSource(DocumentStore documents, FunnelProfileSource profiles, TimeProvider time)
{
    private static readonly TimeSpan MaxAge = TimeSpan.FromSeconds(10);
    private readonly CachedHistory<ServiceLevelAssignment> _assignment = new(documents, ShippedDocuments.Assignment, MaxAge, ReadAssignment, time);
    private readonly ConcurrentDictionary<string, CachedHistory<ServiceLevel>> _levels = new(StringComparer.Ordinal);
    private Known? _current;

    /// <summary>The service level that is published on a first start.</summary>
    public static DocumentName Name { get; } = DocumentName.Of(DocumentKinds.ServiceLevels, "default");

    /// <summary>The versions as of now.</summary>
    public async ValueTask<CurrentServiceLevels> GetAsync(CancellationToken cancellationToken)
    {
        var found = await FindAsync(cancellationToken);
        if (_current is { } known && known.Documents.IsSame(found)) return known.Levels;
        var current = new Known(found, new CurrentServiceLevels(found.Read()));
        _current = current;
        return current.Levels;
    }

    private async ValueTask<AgreedDocuments> FindAsync(CancellationToken cancellationToken)
    {
        var assignment = await _assignment.GetAsync(cancellationToken);
        var levels = new List<History<ServiceLevel>>();
        foreach (var name in AgreedDocuments.NamesOf(assignment)) levels.Add(await LevelAsync(name, cancellationToken));
        var own = new List<History<FunnelProfile>>();
        foreach (var name in AgreedDocuments.OwnProfilesOf(levels)) own.Add(await ProfileAsync(name, cancellationToken));
        return new AgreedDocuments(assignment, levels, own);
    }

    private async ValueTask<History<ServiceLevel>> LevelAsync(string name, CancellationToken cancellationToken) =>
        await _levels.GetOrAdd(name, key => new CachedHistory<ServiceLevel>(documents, DocumentName.Of(DocumentKinds.ServiceLevels, key), MaxAge, version => ReadLevel(key, version), time)).GetAsync(cancellationToken)
            ?? throw new InvalidOperationException($"No service level '{name}' is published.");

    private async ValueTask<History<FunnelProfile>> ProfileAsync(string name, CancellationToken cancellationToken) =>
        await profiles.GetAsync(name, cancellationToken) ?? throw new InvalidOperationException($"No funnel profile '{name}' is published.");

    private static ServiceLevelAssignment ReadAssignment(DocumentVersion version)
    {
        using var document = JsonDocument.Parse(version.Text);
        return AssignmentReader.Read(document.RootElement, serviceLevels: null) is Reading<ServiceLevelAssignment>.Done(var assignment)
            ? assignment with { Version = version.Info.Version, EffectiveFrom = version.Info.EffectiveFrom }
            : throw new InvalidDataException($"Version {version.Info.Version} of the assignment cannot be read.");
    }

    private static ServiceLevel ReadLevel(string name, DocumentVersion version)
    {
        using var document = JsonDocument.Parse(version.Text);
        return ServiceLevelReader.Read(document.RootElement, name, version.Info.Version, version.Info.EffectiveFrom) is Reading<ServiceLevel>.Done read
            ? read.Value
            : throw new InvalidDataException($"Version {version.Info.Version} of the service level {name} cannot be read.");
    }

    private sealed record Known(AgreedDocuments Documents, CurrentServiceLevels Levels);
}
