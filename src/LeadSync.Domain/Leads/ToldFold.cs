using LeadSync.Domain.Funnels;

namespace LeadSync.Domain.Leads;

/// <summary>Applies what people were told. A told fact always holds, whatever a late event would have changed.</summary>
internal static class ToldFold
{
    public static LeadState Apply(FunnelProfile profile, LeadState state, ToldFact fact)
    {
        if (state.CycleOf(fact.Cycle) is not { } before) return Remembered(state, fact);
        var after = Changed(before, fact);
        var moved = Remembered(state.With(after), fact) with { History = [.. state.History, .. History(profile, before, after, fact)] };
        return fact is ToldFact.Recycled recycled ? Reopened(moved, after, recycled) : moved;
    }

    private static LeadState Remembered(LeadState state, ToldFact fact) => state with
    {
        Told = [.. state.Told, fact],
        Last = state.Last > fact.Place ? state.Last : fact.Place,
    };

    private static Cycle Changed(Cycle cycle, ToldFact fact) => fact switch
    {
        ToldFact.Offered told => Asked(cycle, told),
        ToldFact.Accepted told => Answered(cycle, OfferOutcome.Accepted, told.Place.At, null) with { Milestone = Milestone.Accepted },
        ToldFact.Refused told => Answered(cycle, told.Outcome, null, told.Reason) with { Milestone = Milestone.Qualified },
        ToldFact.Contacted told => cycle with { ContactedAt = cycle.ContactedAt ?? told.Place.At, SubStage = cycle.SubStage ?? "SFC" },
        ToldFact.Confirmed => cycle with { Milestone = Milestone.Confirmed },
        ToldFact.Converted told => Converted(cycle, told),
        ToldFact.Advanced told => cycle with { SubStage = told.SubStage },
        ToldFact.Won told => Ended(cycle, Milestone.Won, "won", told.Place.At) with { Amount = told.Amount ?? cycle.Amount },
        ToldFact.Closed told => Ended(Given(cycle, told.Reason), told.Milestone, Word(told.Milestone), told.Place.At),
        ToldFact.Recycled told => Ended(Given(cycle, told.Reason), Milestone.Recycled, "recycled", told.Place.At),
        ToldFact.Reassigned told => Reassigned(cycle, told),
        ToldFact.HandedOver told => cycle with { Crm = told.Record },
        _ => cycle,
    };

    private static Cycle Asked(Cycle cycle, ToldFact.Offered told) => cycle with
    {
        Offers = [.. cycle.Offers, told.Offer],
        Milestone = Milestone.Qualified,
        WouldNotBeNow = cycle.WouldNotBeNow || cycle.Milestone != Milestone.Qualified,
    };

    private static Cycle Answered(Cycle cycle, OfferOutcome outcome, DateTimeOffset? acceptedAt, string? reason) =>
        cycle.Offers.Count == 0 ? cycle : cycle with
        {
            Offers = [.. cycle.Offers.SkipLast(1), cycle.Offers[^1] with { Outcome = outcome, AcceptedAt = acceptedAt ?? cycle.Offers[^1].AcceptedAt, Reason = reason }],
        };

    // An offer that was open when the cycle ended was refused with the same reason; an accepted one stays accepted.
    private static Cycle Given(Cycle cycle, string reason) =>
        cycle.Held is { Outcome: OfferOutcome.Open } ? Answered(cycle, OfferOutcome.Rejected, null, reason) : cycle;

    private static Cycle Converted(Cycle cycle, ToldFact.Converted told) => cycle with
    {
        Milestone = Milestone.Opportunity,
        Amount = told.Amount ?? cycle.Amount,
        Crm = (cycle.Crm ?? new CrmRecord("generic", "")) with { Account = told.Account, Contact = told.Contact, Opportunity = told.Opportunity },
    };

    private static Cycle Reassigned(Cycle cycle, ToldFact.Reassigned told) =>
        cycle.Offers.Count == 0 ? cycle : cycle with
        {
            Offers = [.. cycle.Offers.SkipLast(1), cycle.Offers[^1] with { Representative = told.Representative }],
        };

    private static Cycle Ended(Cycle cycle, Milestone milestone, string outcome, DateTimeOffset at) =>
        cycle with { Milestone = milestone, Outcome = outcome, EndedAt = at };

    private static string Word(Milestone milestone) => milestone.ToString().ToLowerInvariant();

    // D-7: the next cycle begins with an engagement of 0 and rests until its date.
    private static LeadState Reopened(LeadState state, Cycle ended, ToldFact.Recycled told) => state with
    {
        Cycles = [.. state.Cycles, new Cycle
        {
            Number = state.Cycles.Max(cycle => cycle.Number) + 1, Kind = ended.Kind, OpenedAt = told.Place.At, Milestone = Milestone.Recycled, RestUntil = told.Until,
        }],
    };

    private static IEnumerable<StageChange> History(FunnelProfile profile, Cycle before, Cycle after, ToldFact fact) =>
        before.Milestone == after.Milestone && fact is not ToldFact.Refused
            ? []
            : [new StageChange(after.Number, profile.StageOf(before.Milestone), profile.StageOf(after.Milestone), after.Milestone, fact.Place, fact.By, ReasonOf(fact))];

    private static string ReasonOf(ToldFact fact) => fact switch
    {
        ToldFact.Offered => "offered",
        ToldFact.Accepted => "accepted",
        ToldFact.Refused told => told.Reason,
        ToldFact.Confirmed => "confirmed",
        ToldFact.Converted => "converted",
        ToldFact.Won => "won",
        ToldFact.Closed told => told.Reason,
        ToldFact.Recycled told => told.Reason,
        _ => "changed",
    };
}
