using LeadSync.Domain.Conditions;
using LeadSync.Domain.Funnels;
using LeadSync.Domain.Scoring;

namespace LeadSync.Domain.Leads;

/// <summary>What holds at one row of the fold.</summary>
/// <param name="Profile">The funnel profile.</param>
/// <param name="Level">The service level in force (D-28).</param>
/// <param name="Assignment">The version of the assignment by which the lead is under that service level.</param>
/// <param name="Place">The row's place.</param>
internal sealed record Moment(FunnelProfile Profile, ServiceLevel Level, int Assignment, Position Place)
{
    /// <summary>The versions, as they are kept.</summary>
    public AgreedVersions Agreed => new(Level.Name, Level.Version, Profile.Version, Assignment);

    public DateTimeOffset At => Place.At;

    /// <summary>A cycle as conditions see it.</summary>
    public IFieldSource FieldsOf(LeadState state, Cycle cycle, Touchpoint? touchpoint = null) => new CycleFields(this, state, cycle, touchpoint);

    /// <summary>Moves a cycle where the profile has the row; else nothing changes.</summary>
    public LeadState Move(LeadState state, Cycle cycle, StageTrigger on, string by, string reason, IReadOnlyDictionary<string, string>? arguments = null) =>
        Profile.Move(cycle.Milestone, on) is StageMove.Allowed move ? Moved(state, cycle, move.To, by, reason, arguments) : state;

    private LeadState Moved(LeadState state, Cycle before, Milestone to, string by, string reason, IReadOnlyDictionary<string, string>? arguments)
    {
        var moved = state.With(before with { Milestone = to });
        return before.Milestone == to ? moved : moved with
        {
            History = [.. state.History, new StageChange(before.Number, Profile.StageOf(before.Milestone), Profile.StageOf(to), to, Place, by, reason, arguments)],
        };
    }
}
