using LeadSync.Domain.Calendars;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Routing;
using LeadSync.Domain.Scoring;

namespace LeadSync.Functions.Routing;

/// <summary>Decides an offer from what is given, without a clock and without storage: the same for a draw and for its repetition.</summary>
/// <param name="Decision">Who, and why.</param>
/// <param name="Offer">The offer.</param>
internal sealed record OfferDecision(RoutingDecision Decision, Offer Offer)
{
    /// <summary>Decides.</summary>
    /// <param name="request">What routing is asked.</param>
    /// <param name="cycle">The cycle that needs an owner.</param>
    /// <param name="inputs">Table, people and working hours.</param>
    /// <param name="counts">Credits and loads.</param>
    /// <param name="level">How long the offer stands.</param>
    public static OfferDecision Of(RoutingRequest request, Cycle cycle, RoutingInputs inputs, AssignmentCounts counts, ServiceLevel level)
    {
        var decision = cycle is { IsInFastLane: true, FastLane.Guard: { } guard }
            ? ToLeadDesk(guard, inputs.Table)
            : RoutingEngine.Decide(request, inputs.Table, inputs.People, counts, inputs.Calendars);
        return new OfferDecision(decision, OfferOf(cycle, decision, inputs, request.Now, level));
    }

    // A guard does not drop the person: the lead desk looks at the request, with the reason (D-15).
    private static RoutingDecision.Fallback ToLeadDesk(string guard, TableVersion version) => new(guard)
    {
        Representative = version.Table.Otherwise.Representative,
        AcceptWithin = version.Table.Otherwise.AcceptWithin,
        Table = version.Name,
        Version = version.Version,
        Explanation = new RoutingExplanation([], 0, [], 0),
    };

    private static Offer OfferOf(Cycle cycle, RoutingDecision decision, RoutingInputs inputs, DateTimeOffset now, ServiceLevel level) => new()
    {
        Number = cycle.Offers.Count + 1,
        Representative = decision.Representative,
        Department = Chain.DueDepartment(cycle) ?? Chain.SalesOf(cycle)[0],
        FastLane = cycle.IsInFastLane,
        Pool = decision is RoutingDecision.FromPool ? decision.Pool : null,
        Rule = decision.Rule,
        Table = decision.Table,
        TableVersion = decision.Version,
        Fallback = decision.Reason,
        OfferedAt = now,
        AcceptBy = BusinessTime.Add(now, level.AcceptWithinOf(decision.AcceptWithin, cycle.IsInFastLane), inputs.HoursOf(decision.Representative)),
    };
}
