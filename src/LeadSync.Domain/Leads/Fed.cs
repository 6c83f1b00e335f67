using LeadSync.Domain.Funnels;

namespace LeadSync.Domain.Leads;

/// <summary>Finds or opens the cycle that an event feeds: the open one of the person's kind (D-5, architecture A10).</summary>
internal static class Fed
{
    public static (LeadState State, Cycle? Cycle) By(LeadState state, LeadEvent row, Moment moment)
    {
        var kind = state.IsCustomer ? CycleKind.Existing : CycleKind.New;
        var opened = state.OpenOf(kind) is not null || !Opens(state, kind, row, moment) ? state : Begun(state, kind, moment);
        return opened.OpenOf(kind) is { } cycle ? Identified(opened, cycle, moment) : (opened, null);
    }

    // The first event always opens one. Behind a cycle that ended, only a request or interest does; whoever was disqualified or linked must ask.
    private static bool Opens(LeadState state, CycleKind kind, LeadEvent row, Moment moment)
    {
        if (state.Cycles.Count == 0) return true;
        if (row.Touchpoint is not { } touchpoint) return false;
        if (moment.Level.FastLane.Contains(touchpoint.Kind)) return true;
        return !IsShut(state, kind) && IsInterest(state, touchpoint, moment);
    }

    private static bool IsShut(LeadState state, CycleKind kind) =>
        state.Cycles.LastOrDefault(cycle => cycle.Kind == kind)?.Milestone is Milestone.Disqualified or Milestone.Linked;

    private static bool IsInterest(LeadState state, Touchpoint touchpoint, Moment moment) =>
        Scored.RulesFor(moment.Level, touchpoint, moment.FieldsOf(state, state.Cycles[^1], touchpoint)).Any(rule => rule.Points > 0);

    private static LeadState Begun(LeadState state, CycleKind kind, Moment moment) =>
        state.Beginning(new Cycle { Number = state.NextCycle, Kind = kind, OpenedAt = moment.At, Milestone = Milestone.Seen });

    private static (LeadState State, Cycle? Cycle) Identified(LeadState state, Cycle cycle, Moment moment)
    {
        var named = cycle.Product == state.Contact.Product ? state : state.With(cycle with { Product = state.Contact.Product });
        var open = named.CycleOf(cycle.Number)!;
        var moved = open.Milestone == Milestone.Seen && named.Contact.IsIdentified
            ? moment.Move(named, open, StageTrigger.Identify, "identity", cycle.Number == 1 ? "identified" : "cycle-opened")
            : named;
        return (moved, moved.CycleOf(cycle.Number));
    }
}
