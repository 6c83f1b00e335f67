using LeadSync.Domain.Text;

namespace LeadSync.Domain.Funnels;

/// <summary>All funnel profiles: those that ship, and a company's own with all their versions. The one source of profiles (D-1).</summary>
public sealed class FunnelProfileBook
{
    private readonly Dictionary<string, InTime<FunnelProfile>> _profiles;
    private readonly IReadOnlyCollection<FunnelProfile> _own;

    /// <summary>Takes a company's own profiles.</summary>
    /// <param name="own">Every version of each, in any order.</param>
    public FunnelProfileBook(IReadOnlyCollection<FunnelProfile> own)
    {
        _own = own;
        _profiles = FunnelProfiles.All.Where(profile => own.All(other => other.Id != profile.Id)).Concat(own)
            .GroupBy(profile => profile.Id, StringComparer.Ordinal)
            .ToDictionary(versions => versions.Key, versions => new InTime<FunnelProfile>(versions, version => (version.EffectiveFrom, version.Version)), StringComparer.Ordinal);
    }

    /// <summary>The profiles that ship and no other.</summary>
    public static FunnelProfileBook Shipped { get; } = new([]);

    /// <summary>The names of all profiles in whose words a lead can be read: those that ship first, then a company's own by name.</summary>
    public IReadOnlyList<string> Ids => [.. FunnelProfiles.All.Select(profile => profile.Id), .. _profiles.Keys.Where(id => FunnelProfiles.Find(id) is null).Order(StringComparer.Ordinal)];

    /// <summary>The stage names of every version of every profile by which leads move, those that ship first.</summary>
    public IReadOnlyList<string> StageNames =>
        [.. Ids.SelectMany(id => _profiles[id].All).Where(profile => !profile.IsScale).SelectMany(profile => profile.Stages).Select(stage => stage.Name).Distinct(StringComparer.Ordinal)];

    /// <summary>The same with further profiles, such as one that only a draft names.</summary>
    public FunnelProfileBook With(IEnumerable<FunnelProfile> own) => new([.. _own.Concat(own).DistinctBy(profile => (profile.Id, profile.Version))]);

    /// <summary>The version of a profile in force at a time; before its first one, the first. What nobody knows is read as the default: a service level that names such a one is not published.</summary>
    /// <param name="id">The profile's name.</param>
    /// <param name="time">The time.</param>
    public FunnelProfile At(string id, DateTimeOffset time) => Find(id, time) ?? FunnelProfiles.ColdToClose;

    /// <summary>The same, but null for a profile that nobody knows.</summary>
    public FunnelProfile? Find(string id, DateTimeOffset time) => _profiles.GetValueOrDefault(id)?.At(time);
}
