using LeadSync.Domain.Calendars;
using LeadSync.Domain.Funnels;

namespace LeadSync.Domain.Leads;

/// <summary>What follows when a person asks for contact: the fast lane, or a task for the owner (D-15).</summary>
internal static class Requested
{
    public static LeadState By(LeadState state, Cycle cycle, LeadEvent row, Moment moment)
    {
        if (row.Touchpoint is not { } touchpoint || !moment.Level.FastLane.Contains(touchpoint.Kind)) return state;
        if (moment.Profile.Move(cycle.Milestone, StageTrigger.Request) is not StageMove.Allowed) return state;
        return Cycle.IsBeforeSales(cycle.Milestone) ? Entered(state, cycle, touchpoint, moment) : state.With(Tasked(cycle, touchpoint, moment));
    }

    // A second request while the first one runs is the same request.
    private static LeadState Entered(LeadState state, Cycle cycle, Touchpoint touchpoint, Moment moment)
    {
        if (cycle.IsInFastLane) return state;
        var entry = new FastLaneEntry(
            moment.At, touchpoint.Kind, EntryStage(state, cycle, moment.Profile), cycle.Milestone, GuardOf(state, cycle, touchpoint, moment));
        return state.With(Hurried(cycle, moment) with { FastLane = entry, HeldBack = [] });
    }

    // An offer that is open becomes one of the fast lane, with its clock: the fold knows no people, so it runs in the hours that ship for the service level.
    private static Cycle Hurried(Cycle cycle, Moment moment)
    {
        if (cycle.Held is not { Outcome: OfferOutcome.Open } open) return cycle;
        var due = BusinessTime.Add(moment.At, moment.Level.FastLaneAcceptWithin, ShippedCalendars.Nearest(moment.Level.Calendar));
        return cycle with { Offers = [.. cycle.Offers.SkipLast(1), open with { FastLane = true, AcceptBy = due < open.AcceptBy ? due : open.AcceptBy }] };
    }

    private static Cycle Tasked(Cycle cycle, Touchpoint touchpoint, Moment moment) =>
        cycle.With(new CareTask(CareTask.AskedForContact, moment.At, cycle.Held?.Representative, touchpoint.Kind));

    // A customer's new cycle begins where the customer stands.
    private static string EntryStage(LeadState state, Cycle cycle, FunnelProfile profile) =>
        cycle.Kind == CycleKind.Existing && cycle.Offers.Count == 0 && state.Cycles.LastOrDefault(before => before.Milestone == Milestone.Won) is { } won && cycle.OpenedAt >= won.EndedAt
            ? profile.StageOf(Milestone.Won)
            : profile.StageOf(cycle.Milestone);

    // The row that guards, or the reason for which the person was disqualified before; nobody is dropped.
    private static string? GuardOf(LeadState state, Cycle cycle, Touchpoint touchpoint, Moment moment) =>
        Judged.GuardOf(state, cycle, moment, touchpoint)
        ?? (state.Cycles.LastOrDefault(before => before.Number < cycle.Number && before.Kind == cycle.Kind) is { Milestone: Milestone.Disqualified } before
            ? before.EndReason ?? "disqualified"
            : null);
}
