using LeadSync.Domain.Funnels;
using LeadSync.Domain.Leads;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>In whose words a lead is read: those of the profile by which it moves, or another's. Reading changes nothing (D-1).</summary>
/// <param name="Fold">Knows by which profile a lead moves.</param>
/// <param name="Other">The other profile; null for the lead's own. A scale reads the lead as its level (D-2), and leaves its history in its own words.</param>
internal sealed record LeadWords(LeadFold Fold, FunnelProfile? Other)
{
    public string ProfileOf(LeadState state) => Other?.Id ?? state.Profile;

    public string StageOf(LeadState state, Cycle cycle, int level) => Other?.StageOf(cycle.Milestone, level) ?? Fold.StageOf(state, cycle);

    /// <summary>The stage in which a lead entered the fast lane; null where it did not.</summary>
    public string? EnteredFrom(FastLaneEntry? lane) => lane is null || Other is not { IsScale: false } other ? lane?.FromStage : other.StageOf(lane.From);

    /// <summary>The moves. What a move led from is where the cycle's move before it had led to.</summary>
    public IReadOnlyList<StageChange> HistoryOf(LeadState state)
    {
        if (Other is not { IsScale: false } other) return state.History;
        var stood = new Dictionary<int, Milestone>();
        var told = new List<StageChange>();
        foreach (var change in state.History)
        {
            told.Add(change with { From = other.StageOf(stood.GetValueOrDefault(change.Cycle, BeganAt(state, change.Cycle))), To = other.StageOf(change.Milestone) });
            stood[change.Cycle] = change.Milestone;
        }

        return told;
    }

    // A cycle that rests began as recycled; every other one before the person was known.
    private static Milestone BeganAt(LeadState state, int cycle) => state.CycleOf(cycle)?.RestUntil is null ? Milestone.Seen : Milestone.Recycled;
}
