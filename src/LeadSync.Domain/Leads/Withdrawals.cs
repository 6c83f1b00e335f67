using LeadSync.Domain.Funnels;
using LeadSync.Domain.Qualification;
using LeadSync.Domain.Scoring;

namespace LeadSync.Domain.Leads;

/// <summary>Takes a lead back from sales when the person objects or withdraws its last open channel (D-30). Withdrawing e-mail alone stops e-mail alone.</summary>
public static class Withdrawals
{
    /// <summary>The lead with what is told of it: each cycle that sales may no longer work on is taken back and its owner hears of it. Unchanged where nothing closed.</summary>
    /// <param name="fold">The fold.</param>
    /// <param name="before">The lead before the events.</param>
    /// <param name="after">The lead after them.</param>
    /// <param name="now">The time at which it is told.</param>
    /// <param name="op">The operation that tells it.</param>
    public static LeadState Tell(LeadFold fold, LeadState before, LeadState after, DateTimeOffset now, string op) =>
        Equals(before.Contact.Consent, after.Contact.Consent)
            ? after
            : after.Cycles.Where(cycle => IsWithSales(cycle)).Aggregate(after, (state, cycle) => Told(fold, before, state, cycle, now, op));

    private static bool IsWithSales(Cycle cycle) => cycle.IsOpen && (cycle.Held is not null || cycle.IsInFastLane || cycle.Milestone == Milestone.Qualified);

    private static LeadState Told(LeadFold fold, LeadState before, LeadState state, Cycle cycle, DateTimeOffset now, string op)
    {
        var level = fold.LevelOf(state, now);
        if (LawOf(level, state, cycle) is not { Held: { } closed }) return state;
        if (before.CycleOf(cycle.Number) is { } earlier && !LawOf(level, before, earlier).MayHandOver) return state;
        return fold.ProfileOf(state, now).Move(cycle.Milestone, StageTrigger.Withdraw) is StageMove.Allowed back
            ? fold.Tell(state, new ToldFact.Withdrawn(cycle.Number, state.NextPlace(now, op), "consent", closed.Code, back.To))
            : Warned(fold, state, cycle, closed.Code, now, op);
    }

    // An opportunity is not taken back from whoever works on it; the owner is told that the person may not be contacted any more.
    private static LeadState Warned(LeadFold fold, LeadState state, Cycle cycle, string reason, DateTimeOffset now, string op) =>
        cycle.Held is null ? state : fold.Tell(state, new ToldFact.Warned(cycle.Number, state.NextPlace(now, op), "consent", reason));

    private static ContactDecision LawOf(ServiceLevel level, LeadState state, Cycle cycle) => ContactLaw.Decide(level, state.Contact, cycle.RequestedAt);
}
