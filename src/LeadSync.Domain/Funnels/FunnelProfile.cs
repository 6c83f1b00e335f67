namespace LeadSync.Domain.Funnels;

/// <summary>A company's funnel as data: its stages in order and every allowed move (D-1 to D-4).</summary>
/// <param name="Id">The name in documents, for example <c>cold-to-close</c>.</param>
/// <param name="Stages">The stages in order; those beside the line come last.</param>
/// <param name="SubStages">The sub-stages of D-3, in advised order.</param>
/// <param name="Transitions">Every allowed move; none for a scale.</param>
public sealed record FunnelProfile(
    string Id, IReadOnlyList<Stage> Stages, IReadOnlyList<string> SubStages, IReadOnlyList<Transition> Transitions)
{
    private const string NoStage = "–";

    /// <summary>The version of a company's own profile, from 1; 0 for one that ships.</summary>
    public int Version { get; init; }

    /// <summary>From when this version is in force: 15 s after its publishing (architecture A11); always for one that ships.</summary>
    public DateTimeOffset EffectiveFrom { get; init; }

    /// <summary>True for a scale, which reads a lead and moves none (D-2).</summary>
    public bool IsScale => Transitions.Count == 0;

    /// <summary>Answers a trigger. Nothing else in LeadSync decides a stage.</summary>
    public StageMove Move(Milestone from, StageTrigger on) =>
        RowOf(from, on) is { } row ? new StageMove.Allowed(row.To) : new StageMove.Refused(StageOf(from), on);

    /// <summary>The facts that a move needs (D-18); none where nothing is asked or there is no such move.</summary>
    public IReadOnlyList<string> NeedsOf(Milestone from, StageTrigger on) => RowOf(from, on)?.Needs ?? [];

    /// <summary>The name of a milestone in this profile's words; a dash where the profile has no word for it (D-1).</summary>
    public string StageOf(Milestone milestone) => Stages.FirstOrDefault(stage => stage.Milestones.Contains(milestone))?.Name ?? NoStage;

    /// <summary>The name of a milestone or, on a scale, of a qualification level: reading a lead in another profile's words changes nothing (D-1, D-2).</summary>
    /// <param name="milestone">Where the cycle is.</param>
    /// <param name="level">The lead's qualification level, from 1.</param>
    public string StageOf(Milestone milestone, int level) => IsScale ? Stages[Math.Clamp(level, 1, Stages.Count) - 1].Name : StageOf(milestone);

    /// <summary>What is possible from a milestone, in the order of the rows.</summary>
    public IReadOnlyList<StageTrigger> PossibleFrom(Milestone from) => [.. Transitions.Where(row => row.From == from).Select(row => row.On)];

    private Transition? RowOf(Milestone from, StageTrigger on) => Transitions.FirstOrDefault(row => row.From == from && row.On == on);
}
