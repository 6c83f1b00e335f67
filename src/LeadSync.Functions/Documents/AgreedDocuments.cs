using LeadSync.Domain.Funnels;
using LeadSync.Domain.Scoring;
using LeadSync.Storage.Documents;

namespace LeadSync.Functions.Documents;

/// <summary>What was found of the documents that leads are folded under.</summary>
/// <param name="Assignment">The assignment; null while none is published.</param>
/// <param name="Levels">The service levels that it names.</param>
/// <param name="Profiles">A company's own funnel profiles that these name.</param>
internal sealed record AgreedDocuments(History<ServiceLevelAssignment>? Assignment, IReadOnlyList<History<ServiceLevel>> Levels, IReadOnlyList<History<FunnelProfile>> Profiles)
{
    private static readonly ServiceLevelAssignment Everybody = new([], ServiceLevelSource.Name.Name);

    /// <summary>Every service level that a version of the assignment names.</summary>
    public static IEnumerable<string> NamesOf(History<ServiceLevelAssignment>? assignment) =>
        assignment is null ? Everybody.Names : assignment.Versions.SelectMany(version => version.Value.Names).Distinct(StringComparer.Ordinal);

    /// <summary>Every profile that does not ship and that a version of a service level names.</summary>
    public static IEnumerable<string> OwnProfilesOf(IEnumerable<History<ServiceLevel>> levels) =>
        levels.SelectMany(level => level.Versions).Select(version => version.Value.Profile).Distinct(StringComparer.Ordinal).Where(profile => FunnelProfiles.Find(profile) is null);

    /// <summary>True where nothing was published since: each history is the one that was read before.</summary>
    public bool IsSame(AgreedDocuments other) =>
        ReferenceEquals(Assignment, other.Assignment) && AreSame(Levels, other.Levels) && AreSame(Profiles, other.Profiles);

    /// <summary>As the domain works with them.</summary>
    public Agreements Read() => new(
        Assignment?.Versions.Select(version => version.Value) ?? [Everybody],
        Levels.Select(level => new ServiceLevels(level.Versions.Select(version => version.Value))),
        new FunnelProfileBook([.. Profiles.SelectMany(profile => profile.Versions).Select(version => version.Value)]));

    private static bool AreSame<T>(IReadOnlyList<T> one, IReadOnlyList<T> other) => one.Count == other.Count && one.Index().All(each => ReferenceEquals(each.Item, other[each.Index]));
}
