using LeadSync.Domain.Funnels;

namespace LeadSync.Domain.Leads;

/// <summary>Applies what people were told. A told fact always holds, whatever a late event would have changed.</summary>
internal static class ToldFold
{
    public static LeadState Apply(FunnelProfile profile, LeadState state, ToldFact fact)
    {
        var found = Remembered(state.CycleOf(fact.Cycle) is null ? Begun(state, fact) : state, fact);
        var before = found.CycleOf(fact.Cycle)!;
        var after = Changed(before, fact);
        var moved = found.With(after) with { History = [.. found.History, .. History(profile, before, after, fact)] };
        return fact is ToldFact.Recycled recycled ? Reopened(moved, after, recycled) : moved;
    }

    public static LeadState Remembered(LeadState state, ToldFact fact) => state with
    {
        Told = [.. state.Told, fact],
        Last = state.Last > fact.Place ? state.Last : fact.Place,
    };

    // A late event may leave a cycle unopened of which somebody was told: it stands nevertheless.
    private static LeadState Begun(LeadState state, ToldFact fact) => state.Beginning(new Cycle
    {
        Number = fact.Cycle, Kind = state.OpenOf(CycleKind.New) is null && !state.IsCustomer ? CycleKind.New : CycleKind.Existing, OpenedAt = fact.Place.At, Milestone = Milestone.Seen,
    });

    private static Cycle Changed(Cycle cycle, ToldFact fact) => fact switch
    {
        ToldFact.Offered told => Asked(cycle, told),
        ToldFact.Accepted told => Answered(cycle, OfferOutcome.Accepted, told.Place.At, null) with { Milestone = told.To },
        ToldFact.Refused told => Answered(cycle, told.Outcome, null, told.Reason) with { Milestone = told.To },
        ToldFact.Contacted told => cycle with { ContactedAt = cycle.ContactedAt ?? told.Place.At, SubStage = cycle.SubStage ?? "SFC" },
        ToldFact.Confirmed told => cycle with { Milestone = told.To },
        ToldFact.Converted told => Converted(cycle, told),
        ToldFact.Finished => cycle with { Milestone = Milestone.SalesDone },
        ToldFact.Advanced told => cycle with { SubStage = told.SubStage },
        ToldFact.Won told => Ended(cycle, Milestone.Won, "won", null, told.Place.At) with { Amount = told.Amount ?? cycle.Amount },
        ToldFact.Closed told => Ended(Given(cycle, told.Reason), told.Milestone, Word(told.Milestone), told.Reason, told.Place.At),
        ToldFact.Recycled told => Ended(Given(cycle, told.Reason), Milestone.Recycled, "recycled", told.Reason, told.Place.At),
        ToldFact.Reassigned told => Reassigned(cycle, told),
        ToldFact.HandedOver told => cycle with { Crm = told.Record },
        ToldFact.Withdrawn told => TakenBack(cycle, told),
        ToldFact.Warned told => cycle.With(new CareTask(CareTask.Withdrawn, told.Place.At, cycle.Held?.Representative, told.Reason)),
        ToldFact.Overridden told => cycle with { Overrides = [.. cycle.Overrides.Where(gate => gate != told.Gate), told.Gate] },
        _ => cycle,
    };

    private static Cycle Asked(Cycle cycle, ToldFact.Offered told) => cycle with
    {
        Offers = [.. cycle.Offers, told.Offer],
        Milestone = told.At,
        HeldBack = [],
        WouldNotBeNow = cycle.WouldNotBeNow || !StillWaits(cycle, told),
    };

    // An offer of the fast lane rests on the request alone; every other one on the milestone that was reached.
    private static bool StillWaits(Cycle cycle, ToldFact.Offered told) =>
        told.Offer.FastLane ? cycle.FastLane is not null : cycle.Milestone == told.At;

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

    // Its owner hears of it, and the request that brought it ends as well (D-30).
    private static Cycle TakenBack(Cycle cycle, ToldFact.Withdrawn told) =>
        Answered(cycle, OfferOutcome.Withdrawn, null, told.Reason).With(new CareTask(CareTask.Withdrawn, told.Place.At, cycle.Held?.Representative, told.Reason)) with
        {
            Milestone = told.To,
            FastLane = cycle.FastLane is { } lane ? lane with { WithdrawnAt = told.Place.At } : null,
        };

    private static Cycle Ended(Cycle cycle, Milestone milestone, string outcome, string? reason, DateTimeOffset at) =>
        cycle with { Milestone = milestone, Outcome = outcome, EndReason = reason, EndedAt = at, HeldBack = [] };

    private static string Word(Milestone milestone) => milestone.ToString().ToLowerInvariant();

    // D-7: the next cycle rests until its date, with what its reason leaves of the engagement.
    private static LeadState Reopened(LeadState state, Cycle ended, ToldFact.Recycled told)
    {
        var points = ended.Points.After(told.Score);
        return state.Beginning(new Cycle
        {
            Number = state.NextCycle,
            Kind = ended.Kind,
            Product = ended.Product,
            OpenedAt = told.Place.At,
            Milestone = Milestone.Recycled,
            RestUntil = told.Until,
            Points = points,
            Carried = points.Tallies,
        });
    }

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
        ToldFact.Finished => "sales-process-done",
        ToldFact.Won => "won",
        ToldFact.Closed told => told.Reason,
        ToldFact.Recycled told => told.Reason,
        ToldFact.Withdrawn told => told.Reason,
        _ => "changed",
    };
}
