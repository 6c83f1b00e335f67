using LeadSync.Domain.Funnels;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Text;

namespace LeadSync.Domain.Scoring;

/// <summary>
/// All that was agreed, with its versions: which service level a lead is under, the service levels, and the funnel profiles that they name.
/// What is asked for a time is answered by the versions in force at that time, whenever it is asked (D-28).
/// </summary>
public sealed class Agreements
{
    private readonly InTime<ServiceLevelAssignment> _assignments;
    private readonly Dictionary<string, ServiceLevels> _levels;

    /// <summary>Takes the documents.</summary>
    /// <param name="assignments">Every version of the assignment; at least one.</param>
    /// <param name="levels">Every service level that one of them names.</param>
    /// <param name="profiles">Every profile that one of these names.</param>
    public Agreements(IEnumerable<ServiceLevelAssignment> assignments, IEnumerable<ServiceLevels> levels, FunnelProfileBook profiles)
    {
        _assignments = new(assignments, version => (version.EffectiveFrom, version.Version));
        _levels = levels.ToDictionary(level => level.Name, StringComparer.Ordinal);
        Profiles = profiles;
        if (_assignments.All.SelectMany(assignment => assignment.Names).FirstOrDefault(name => !_levels.ContainsKey(name)) is { } missing)
            throw new ArgumentException($"The assignment names the service level '{missing}', which is not among them.", nameof(levels));
    }

    /// <summary>The funnel profiles.</summary>
    public FunnelProfileBook Profiles { get; }

    /// <summary>All service levels, by name.</summary>
    public IEnumerable<ServiceLevels> Levels => _levels.Values.OrderBy(level => level.Name, StringComparer.Ordinal);

    /// <summary>One service level for all leads.</summary>
    /// <param name="levels">Its versions.</param>
    /// <param name="profiles">The profiles; null for those that ship.</param>
    public static Agreements Of(ServiceLevels levels, FunnelProfileBook? profiles = null) =>
        new([new ServiceLevelAssignment([], levels.Name)], [levels], profiles ?? FunnelProfileBook.Shipped);

    /// <summary>The assignment in force at a time.</summary>
    public ServiceLevelAssignment AssignmentAt(DateTimeOffset time) => _assignments.At(time);

    /// <summary>The service level that a lead is under at a time, in the version in force then: by what was known of the lead when it is asked.</summary>
    public ServiceLevel LevelOf(LeadState state, DateTimeOffset time) => _levels[AssignmentAt(time).For(new AssignedFields(state))].At(time);

    /// <summary>The names of the stages in which leads may be at a time, in the order of their profiles.</summary>
    public IReadOnlyList<string> StagesAt(DateTimeOffset time) =>
    [
        .. AssignmentAt(time).Names.Select(name => Profiles.At(_levels[name].At(time).Profile, time)).Distinct()
            .SelectMany(profile => profile.Stages).Select(stage => stage.Name).Distinct(StringComparer.Ordinal),
    ];

    /// <summary>The same with further profiles, such as one that only a draft names.</summary>
    public Agreements Knowing(IEnumerable<FunnelProfile> profiles) => new(_assignments.All, _levels.Values, Profiles.With(profiles));

    /// <summary>The same as if a draft had always been in force instead of its service level; for all leads where no lead was ever put under that one.</summary>
    /// <param name="draft">The draft.</param>
    public Agreements With(ServiceLevel draft)
    {
        var always = new ServiceLevels([draft with { EffectiveFrom = DateTimeOffset.MinValue }]);
        return _assignments.All.Any(assignment => assignment.Names.Contains(draft.Name, StringComparer.Ordinal))
            ? new Agreements(_assignments.All, _levels.Values.Where(level => level.Name != draft.Name).Append(always), Profiles)
            : Of(always, Profiles);
    }
}
