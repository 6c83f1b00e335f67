namespace LeadSync.Domain.Scoring;

/// <summary>All versions of a service level: an event is folded under the one in force at its time (D-28).</summary>
public sealed class ServiceLevels
{
    private readonly ServiceLevel[] _versions;

    /// <summary>Takes the versions in any order; at least one.</summary>
    public ServiceLevels(IEnumerable<ServiceLevel> versions)
    {
        _versions = [.. versions.OrderBy(version => version.EffectiveFrom).ThenBy(version => version.Version)];
        if (_versions.Length == 0) throw new ArgumentException("A service level has at least one version.", nameof(versions));
    }

    /// <summary>The version in force at a time; before the first one, the first.</summary>
    public ServiceLevel At(DateTimeOffset time) =>
        Array.FindLast(_versions, version => version.EffectiveFrom <= time) ?? _versions[0];
}
