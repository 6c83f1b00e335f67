using LeadSync.Domain.Funnels;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Scoring;

namespace LeadSync.Domain.Sales;

/// <summary>Decides what sales may do with a lead: accept, reject with a consequence, convert, win (D-5, D-6).</summary>
/// <param name="profile">The funnel profile; its rows alone allow a move.</param>
/// <param name="reasons">What sales may say when it refuses.</param>
public sealed class SalesDecider(FunnelProfile profile, IReadOnlyList<RejectionReason> reasons)
{
    /// <summary>Decides one action.</summary>
    /// <param name="state">The lead.</param>
    /// <param name="action">What sales wants to do.</param>
    /// <param name="place">Where in the fold it will be told.</param>
    public SalesDecision Decide(LeadState state, SalesEvent action, Position place)
    {
        var cycle = action.Cycle is { } number ? state.CycleOf(number) : MeantCycle(state, action.Action);
        if (cycle is null) return new SalesDecision.Wrong("cycle-unknown", "/cycle", "The lead has no such cycle; leave it out to mean the current one.");
        return IsDone(cycle, action) ? new SalesDecision.Done() : Decide(cycle, action, place);
    }

    // A repeated "reject with recycling" or "win" means the cycle that it ended.
    private static Cycle? MeantCycle(LeadState state, SalesActionKind action) =>
        action is SalesActionKind.Reject or SalesActionKind.Recycle && state.Current is { Milestone: Milestone.Recycled, Offers.Count: 0 }
            ? state.Cycles[^Math.Min(2, state.Cycles.Count)]
            : state.Current;

    // What a CRM calls lost before there was an opportunity is a rejection with its reason.
    private SalesDecision Decide(Cycle cycle, SalesEvent action, Position place) => action.Action switch
    {
        SalesActionKind.Accept => Accept(cycle, action, place),
        SalesActionKind.Reject => Reject(cycle, action, place),
        SalesActionKind.Contacted => Move(cycle, StageTrigger.Contact, _ => new ToldFact.Contacted(cycle.Number, place, By(action, cycle))),
        SalesActionKind.Qualify => Move(cycle, StageTrigger.Confirm, _ => new ToldFact.Confirmed(cycle.Number, place, By(action, cycle))),
        SalesActionKind.Convert => Move(cycle, StageTrigger.Convert, _ => Converted(cycle, action, place)),
        SalesActionKind.Advance => Advance(cycle, action, place),
        SalesActionKind.Win => Move(cycle, StageTrigger.Win, _ => new ToldFact.Won(cycle.Number, place, By(action, cycle), action.Amount)),
        SalesActionKind.Lose when cycle.Held is not null && cycle.Milestone != Milestone.Opportunity => Reject(cycle, action, place),
        SalesActionKind.Lose => Move(cycle, StageTrigger.Lose, to => new ToldFact.Closed(cycle.Number, place, By(action, cycle), to, action.Reason ?? "lost")),
        SalesActionKind.Recycle => Reject(cycle, action, place),
        SalesActionKind.Disqualify => Reject(cycle, action, place),
        SalesActionKind.Reassign => Reassign(cycle, action, place),
        SalesActionKind.Note => new SalesDecision.Done(),
        _ => throw new ArgumentOutOfRangeException(nameof(action)),
    };

    private static bool IsDone(Cycle cycle, SalesEvent action) => action.Action switch
    {
        SalesActionKind.Accept => cycle is { Held: { Outcome: OfferOutcome.Accepted } held, IsOpen: true } && (action.Representative ?? held.Representative) == held.Representative,
        SalesActionKind.Reject => IsRejected(cycle, action),
        SalesActionKind.Contacted => cycle.ContactedAt is not null,
        SalesActionKind.Qualify => cycle.Milestone == Milestone.Confirmed,
        SalesActionKind.Convert => cycle.Milestone == Milestone.Opportunity && cycle.Crm?.Opportunity == action.Opportunity && cycle.Crm?.Account == action.Account,
        SalesActionKind.Advance => action.Stage is not null && cycle.SubStage == action.Stage,
        SalesActionKind.Win => cycle.Milestone == Milestone.Won,
        SalesActionKind.Lose => cycle.Milestone == Milestone.Lost,
        SalesActionKind.Recycle => cycle.Outcome == "recycled",
        SalesActionKind.Disqualify => cycle.Outcome == "disqualified",
        SalesActionKind.Reassign => action.Representative is not null && cycle.Held?.Representative == action.Representative,
        _ => false,
    };

    private static bool IsRejected(Cycle cycle, SalesEvent action) =>
        cycle.Offers.Count > 0 && cycle.Offers[^1] is { Outcome: OfferOutcome.Rejected } last && last.Reason == action.Reason
        && (action.Representative is null || last.Representative == action.Representative);

    private SalesDecision Accept(Cycle cycle, SalesEvent action, Position place)
    {
        if (cycle.Held is not { Outcome: OfferOutcome.Open } offer) return Refused(cycle, StageTrigger.Accept, "no offer is open");
        if (action.Representative is { } other && other != offer.Representative)
            return new SalesDecision.Refused("transition-refused", $"The lead is offered to '{offer.Representative}'; only that representative accepts it.");
        return Move(cycle, StageTrigger.Accept, _ => new ToldFact.Accepted(cycle.Number, place, By(action, cycle)));
    }

    private SalesDecision Reject(Cycle cycle, SalesEvent action, Position place)
    {
        if (reasons.FirstOrDefault(reason => reason.Code == action.Reason) is not { } reason) return UnknownReason(action);
        if (reason is { AskDate: true } && action.Until is null)
            return new SalesDecision.Wrong("until-missing", "/until", $"The reason '{reason.Code}' needs the date from which the lead may be asked again.");
        if (reason.AskNote && string.IsNullOrWhiteSpace(action.Note))
            return new SalesDecision.Wrong("note-missing", "/note", $"The reason '{reason.Code}' needs a sentence that says why.");
        return Rejected(cycle, action, place, Meant(reason, action.Action));
    }

    // "recycle" and "disqualify" say the consequence themselves; "reject" takes the reason's.
    private static RejectionReason Meant(RejectionReason reason, SalesActionKind action) => action switch
    {
        SalesActionKind.Recycle => reason with { Then = Consequence.Recycle, Wait = reason.Wait ?? TimeSpan.FromDays(90) },
        SalesActionKind.Disqualify => reason with { Then = Consequence.Disqualify },
        _ => reason,
    };

    private SalesDecision Rejected(Cycle cycle, SalesEvent action, Position place, RejectionReason reason) => reason.Then switch
    {
        Consequence.RouteAgain when cycle.Held is null => Refused(cycle, StageTrigger.RouteAgain, "nobody holds an offer"),
        Consequence.RouteAgain => Move(cycle, StageTrigger.RouteAgain, _ => new ToldFact.Refused(cycle.Number, place, By(action, cycle), OfferOutcome.Rejected, reason.Code)),
        Consequence.Recycle => Move(cycle, StageTrigger.Recycle, _ => new ToldFact.Recycled(cycle.Number, place, By(action, cycle), reason.Code, action.Until ?? (place.At + (reason.Wait ?? TimeSpan.Zero)))),
        Consequence.Disqualify => Move(cycle, StageTrigger.Disqualify, to => new ToldFact.Closed(cycle.Number, place, By(action, cycle), to, reason.Code)),
        Consequence.Link => Move(cycle, StageTrigger.Link, to => new ToldFact.Closed(cycle.Number, place, By(action, cycle), to, reason.Code)),
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };

    private SalesDecision.Wrong UnknownReason(SalesEvent action) => new(
        "reason-unknown", "/reason", $"'{action.Reason ?? "(none)"}' is not a reason; use one of {string.Join(", ", reasons.Select(reason => reason.Code))}.");

    private SalesDecision Advance(Cycle cycle, SalesEvent action, Position place) =>
        action.Stage is { } stage && profile.SubStages.Contains(stage, StringComparer.Ordinal)
            ? Move(cycle, StageTrigger.Advance, _ => new ToldFact.Advanced(cycle.Number, place, By(action, cycle), stage))
            : new SalesDecision.Wrong("stage-unknown", "/stage", $"Use one of {string.Join(", ", profile.SubStages)}.");

    private SalesDecision Reassign(Cycle cycle, SalesEvent action, Position place)
    {
        if (action.Representative is not { } other) return new SalesDecision.Wrong("representative-missing", "/representative", "Say who takes the lead over.");
        if (cycle.Held is null) return Refused(cycle, StageTrigger.Reassign, "nobody owns the lead");
        return Move(cycle, StageTrigger.Reassign, _ => new ToldFact.Reassigned(cycle.Number, place, action.Source, other));
    }

    private static ToldFact.Converted Converted(Cycle cycle, SalesEvent action, Position place) =>
        new(cycle.Number, place, By(action, cycle), action.Account, action.Contact, action.Opportunity, action.Amount);

    private SalesDecision Move(Cycle cycle, StageTrigger on, Func<Milestone, ToldFact> fact) => profile.Move(cycle.Milestone, on) switch
    {
        StageMove.Allowed move when cycle.IsOpen => new SalesDecision.Told([fact(move.To)]),
        _ => Refused(cycle, on, $"the funnel '{profile.Id}' has no such move from there"),
    };

    private SalesDecision.Refused Refused(Cycle cycle, StageTrigger on, string because) =>
        new("transition-refused", $"{on} is not possible in stage {profile.StageOf(cycle.Milestone)} of cycle {cycle.Number}: {because}.");

    private static string By(SalesEvent action, Cycle cycle) => action.Representative ?? cycle.Held?.Representative ?? action.Source;
}
