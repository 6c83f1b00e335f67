using LeadSync.Domain.Text;

namespace LeadSync.Domain.Scoring;

/// <summary>All versions of a service level: an event is folded under the one in force at its time (D-28).</summary>
public sealed class ServiceLevels
{
    private readonly InTime<ServiceLevel> _versions;

    /// <summary>Takes the versions of one document in any order; at least one.</summary>
    public ServiceLevels(IEnumerable<ServiceLevel> versions) => _versions = new(versions, version => (version.EffectiveFrom, version.Version));

    /// <summary>The document's name.</summary>
    public string Name => All.First().Name;

    /// <summary>All versions, in the order in which they came into force.</summary>
    public IEnumerable<ServiceLevel> All => _versions.All;

    /// <summary>The version in force at a time; before the first one, the first.</summary>
    public ServiceLevel At(DateTimeOffset time) => _versions.At(time);
}
