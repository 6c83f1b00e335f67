using LeadSync.Domain.Funnels;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Scoring;

namespace LeadSync.Domain.Sales;

/// <summary>Decides what sales may do with a lead: accept, reject with a consequence, convert, win (D-5, D-6).</summary>
/// <param name="profile">The funnel profile; its rows alone allow a move.</param>
/// <param name="level">The agreement: what sales may say when it refuses, what is known of facts.</param>
public sealed class SalesDecider(FunnelProfile profile, ServiceLevel level)
{
    private readonly Moves _moves = new(profile);

    /// <summary>Decides about one lead, by the profile and the agreement that it is under at a time.</summary>
    public static SalesDecider For(LeadFold fold, LeadState state, DateTimeOffset time) => new(fold.ProfileOf(state, time), fold.LevelOf(state, time));

    /// <summary>Decides one action.</summary>
    /// <param name="state">The lead.</param>
    /// <param name="action">What sales wants to do.</param>
    /// <param name="place">Where in the fold it will be told.</param>
    public SalesDecision Decide(LeadState state, SalesEvent action, Position place)
    {
        var cycle = action.Cycle is { } number ? state.CycleOf(number) : MeantCycle(state, action.Action);
        if (cycle is null) return new SalesDecision.Wrong("cycle-unknown", "/cycle", "The lead has no such cycle; leave it out to mean the current one.");
        if (Done.Was(cycle, action)) return new SalesDecision.Done();
        return action.Action is SalesActionKind.Qualify && Confirmations.MissingOf(profile, level, state, cycle, place.At) is { Count: > 0 } missing
            ? new SalesDecision.Refused("gate-closed", $"Confirming needs {string.Join(", ", missing)}: enrich the lead with them, or override the gate 'needs' with a reason.")
            : Decide(cycle, action, place);
    }

    /// <summary>What is told of an offer that nobody answered in time: somebody else is to be asked (D-23); null where the funnel has no such move: the offer stays.</summary>
    /// <param name="cycle">The cycle whose offer lapses.</param>
    /// <param name="place">Where in the fold it will be told.</param>
    public ToldFact? Lapse(Cycle cycle, Position place) =>
        profile.Move(cycle.Milestone, Moves.RoutingAgain(cycle)) is StageMove.Allowed back
            ? new ToldFact.Refused(cycle.Number, place, "clock", OfferOutcome.Lapsed, "lapsed", back.To)
            : null;

    /// <summary>What is told of an open offer that is taken back, so that somebody else is asked (D-28); null where the funnel has no such move.</summary>
    /// <param name="cycle">The cycle whose offer is taken back.</param>
    /// <param name="place">Where in the fold it will be told.</param>
    /// <param name="by">Who takes it back.</param>
    /// <param name="reason">The coded reason.</param>
    public ToldFact? TakeBack(Cycle cycle, Position place, string by, string reason) =>
        profile.Move(cycle.Milestone, Moves.RoutingAgain(cycle)) is StageMove.Allowed back
            ? new ToldFact.Refused(cycle.Number, place, by, OfferOutcome.Withdrawn, reason, back.To)
            : null;

    // A repeated "reject with recycling" or "win" means the cycle that it ended.
    private static Cycle? MeantCycle(LeadState state, SalesActionKind action) =>
        action is SalesActionKind.Reject or SalesActionKind.Recycle && state.Current is { Milestone: Milestone.Recycled, Offers.Count: 0 } resting
            ? state.Cycles.LastOrDefault(cycle => cycle.Number < resting.Number && cycle.Kind == resting.Kind) ?? resting
            : state.Current;

    // Only a funnel that has a word for the end of the sales process takes "qualify" for it; elsewhere it is a confirmation that comes too late.
    private bool HasFinish => profile.StageOf(Milestone.Opportunity) != profile.StageOf(Milestone.SalesDone);

    // What a CRM calls lost before there was an opportunity is a rejection with its reason.
    private SalesDecision Decide(Cycle cycle, SalesEvent action, Position place) => action.Action switch
    {
        SalesActionKind.Accept => Accept(cycle, action, place),
        SalesActionKind.Reject => Reject(cycle, action, place),
        SalesActionKind.Contacted => _moves.Try(cycle, StageTrigger.Contact, _ => new ToldFact.Contacted(cycle.Number, place, By(action, cycle))),
        SalesActionKind.Qualify when cycle.Milestone == Milestone.Opportunity && HasFinish => _moves.Try(cycle, StageTrigger.Finish, _ => new ToldFact.Finished(cycle.Number, place, By(action, cycle))),
        SalesActionKind.Qualify => _moves.Try(cycle, Confirmations.TriggerOf(cycle), to => new ToldFact.Confirmed(cycle.Number, place, By(action, cycle), to)),
        SalesActionKind.Convert => _moves.Try(cycle, StageTrigger.Convert, _ => Converted(cycle, action, place)),
        SalesActionKind.Advance => Advance(cycle, action, place),
        SalesActionKind.Win => _moves.Try(cycle, StageTrigger.Win, _ => new ToldFact.Won(cycle.Number, place, By(action, cycle), action.Amount)),
        SalesActionKind.Lose when cycle.Held is not null && cycle.Milestone is not (Milestone.Opportunity or Milestone.SalesDone) => Reject(cycle, action, place),
        SalesActionKind.Lose => _moves.Try(cycle, StageTrigger.Lose, to => new ToldFact.Closed(cycle.Number, place, By(action, cycle), to, action.Reason ?? "lost")),
        SalesActionKind.Recycle => Reject(cycle, action, place),
        SalesActionKind.Disqualify => Reject(cycle, action, place),
        SalesActionKind.Reassign => Reassign(cycle, action, place),
        SalesActionKind.Note => new SalesDecision.Done(),
        SalesActionKind.Override => Override(cycle, action, place),
        _ => throw new ArgumentOutOfRangeException(nameof(action)),
    };

    private SalesDecision Accept(Cycle cycle, SalesEvent action, Position place)
    {
        if (cycle.Held is not { Outcome: OfferOutcome.Open } offer) return _moves.Refused(cycle, StageTrigger.Accept, "no offer is open");
        if (action.Representative is { } other && other != offer.Representative)
            return new SalesDecision.Refused("transition-refused", $"The lead is offered to '{offer.Representative}'; only that representative accepts it.");
        return _moves.Try(cycle, Moves.Accepting(cycle, offer), to => new ToldFact.Accepted(cycle.Number, place, By(action, cycle), to));
    }

    private SalesDecision Reject(Cycle cycle, SalesEvent action, Position place)
    {
        if (level.Rejections.FirstOrDefault(reason => reason.Code == action.Reason) is not { } reason) return UnknownReason(action);
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
        Consequence.RouteAgain when cycle.Held is null => _moves.Refused(cycle, StageTrigger.RouteAgain, "nobody holds an offer"),
        Consequence.RouteAgain => _moves.Try(cycle, Moves.RoutingAgain(cycle), to => new ToldFact.Refused(cycle.Number, place, By(action, cycle), OfferOutcome.Rejected, reason.Code, to)),
        Consequence.Recycle when NobodyAsked(cycle) => _moves.Refused(cycle, StageTrigger.Recycle, "nobody of sales was asked"),
        Consequence.Recycle => _moves.Try(cycle, StageTrigger.Recycle, _ => Recycled(cycle, action, place, reason)),
        Consequence.Disqualify => _moves.Try(cycle, StageTrigger.Disqualify, to => new ToldFact.Closed(cycle.Number, place, By(action, cycle), to, reason.Code)),
        Consequence.Link when NobodyAsked(cycle) => _moves.Refused(cycle, StageTrigger.Link, "nobody of sales was asked"),
        Consequence.Link => _moves.Try(cycle, StageTrigger.Link, to => new ToldFact.Closed(cycle.Number, place, By(action, cycle), to, reason.Code)),
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };

    // Marketing's own leads are not rejected by sales.
    private static bool NobodyAsked(Cycle cycle) =>
        cycle.Offers.Count == 0 && cycle.Milestone is Milestone.Seen or Milestone.Identified or Milestone.Recycled;

    private static ToldFact.Recycled Recycled(Cycle cycle, SalesEvent action, Position place, RejectionReason reason) =>
        new(cycle.Number, place, By(action, cycle), reason.Code, action.Until ?? (place.At + (reason.Wait ?? TimeSpan.Zero)), reason.Score);

    private static SalesDecision Override(Cycle cycle, SalesEvent action, Position place)
    {
        if (action.Gate is not { } gate || !Gates.Overridable.Contains(gate, StringComparer.Ordinal))
            return new SalesDecision.Wrong("gate-unknown", "/gate", $"Name the gate: one of {string.Join(", ", Gates.Overridable)}.");
        if (string.IsNullOrWhiteSpace(action.Reason ?? action.Note))
            return new SalesDecision.Wrong("reason-missing", "/reason", "Say why the gate is opened.");
        return cycle.IsOpen
            ? new SalesDecision.Told([new ToldFact.Overridden(cycle.Number, place, action.Representative ?? action.Source, gate, (action.Reason ?? action.Note)!)])
            : new SalesDecision.Refused("transition-refused", $"Cycle {cycle.Number} has ended; no gate is opened in it.");
    }

    private SalesDecision.Wrong UnknownReason(SalesEvent action) => new(
        "reason-unknown", "/reason", $"'{action.Reason ?? "(none)"}' is not a reason; use one of {string.Join(", ", level.Rejections.Select(reason => reason.Code))}.");

    private SalesDecision Advance(Cycle cycle, SalesEvent action, Position place)
    {
        if (action.Stage is not { } stage || !profile.SubStages.Contains(stage, StringComparer.Ordinal))
            return new SalesDecision.Wrong("stage-unknown", "/stage", $"Use one of {string.Join(", ", profile.SubStages)}.");
        return SubStages.Of(stage) is { } within && !within.Contains(cycle.Milestone)
            ? _moves.Refused(cycle, StageTrigger.Advance, $"{stage} lies within {string.Join(", ", within.Select(at => profile.StageOf(at)).Distinct(StringComparer.Ordinal))}")
            : _moves.Try(cycle, StageTrigger.Advance, _ => new ToldFact.Advanced(cycle.Number, place, By(action, cycle), stage));
    }

    private SalesDecision Reassign(Cycle cycle, SalesEvent action, Position place)
    {
        if (action.Representative is not { } other) return new SalesDecision.Wrong("representative-missing", "/representative", "Say who takes the lead over.");
        if (cycle.Held is null) return _moves.Refused(cycle, StageTrigger.Reassign, "nobody owns the lead");
        return _moves.Try(cycle, StageTrigger.Reassign, _ => new ToldFact.Reassigned(cycle.Number, place, action.Source, other));
    }

    private static ToldFact.Converted Converted(Cycle cycle, SalesEvent action, Position place) =>
        new(cycle.Number, place, By(action, cycle), action.Account, action.Contact, action.Opportunity, action.Amount);

    private static string By(SalesEvent action, Cycle cycle) => action.Representative ?? cycle.Held?.Representative ?? action.Source;
}
