namespace LeadSync.Domain.Funnels;

/// <summary>A company's funnel as data: its stages in order and every allowed move (D-1 to D-4).</summary>
/// <param name="Id">The name in documents, for example <c>cold-to-close</c>.</param>
/// <param name="Stages">The stages in order; those beside the line come last.</param>
/// <param name="SubStages">The sub-stages of D-3, in advised order.</param>
/// <param name="Transitions">Every allowed move.</param>
public sealed record FunnelProfile(
    string Id, IReadOnlyList<Stage> Stages, IReadOnlyList<string> SubStages, IReadOnlyList<Transition> Transitions)
{
    /// <summary>Answers a trigger. Nothing else in LeadSync decides a stage.</summary>
    public StageMove Move(Milestone from, StageTrigger on) =>
        Transitions.FirstOrDefault(row => row.From == from && row.On == on) is { } row
            ? new StageMove.Allowed(row.To)
            : new StageMove.Refused(StageOf(from), on);

    /// <summary>The name of a milestone in this profile's words.</summary>
    public string StageOf(Milestone milestone) => Stages.First(stage => stage.Milestones.Contains(milestone)).Name;
}
