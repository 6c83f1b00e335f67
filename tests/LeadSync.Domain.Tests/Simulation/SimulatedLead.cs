using LeadSync.Domain.Leads;
using LeadSync.Domain.Sales;

namespace LeadSync.Domain.Tests.Simulation;

/// <summary>One person's year: what it does, and how sales answers each offer.</summary>
/// <param name="Number">The number of the lead; also the seed of its year.</param>
/// <param name="Steps">What it does, in order, days apart.</param>
/// <param name="Answers">What sales answers, offer by offer: <c>accept convert win</c>, or the reason of a refusal.</param>
internal sealed record SimulatedLead(int Number, IReadOnlyList<SimulatedStep> Steps, IReadOnlyList<string> Answers)
{
    private static readonly DateTimeOffset Year = new(2026, 1, 1, 8, 0, 0, TimeSpan.Zero);
    private static readonly string[] Kinds = ["qr-scan", "product-click", "newsletter-signup", "newsletter-signup", "newsletter-signup", "careers-view", "page-view"];
    private static readonly string[] Sources = ["linkedin", "google", "fair"];
    private static readonly string[] Contents = ["guide", "study"];
    private static readonly string[] Facts = ["need", "products-cover-need", "requirements", "buying-process", "budget", "authority", "timing"];
    private static readonly string[] Replies = ["accept", "accept", "convert", "win", "too-early", "no-budget", "student", "wrong-territory", "duplicate"];

    public static SimulatedLead Of(int number)
    {
        var chance = new Random(number);
        var gap = 360 / 24;
        var steps = Enumerable.Range(0, chance.Next(4, 24)).Select(index => StepOf(chance, Year.AddDays(index * gap).AddMinutes(chance.Next(0, 600)))).ToArray();
        return new SimulatedLead(number, steps, [.. Enumerable.Range(0, steps.Length * 2).Select(_ => Replies[chance.Next(Replies.Length)])]);
    }

    private static SimulatedStep StepOf(Random chance, DateTimeOffset at) => new(
        at,
        Kinds[chance.Next(Kinds.Length)],
        chance.Next(3) == 0 ? null : Sources[chance.Next(Sources.Length)],
        chance.Next(2) == 0 ? null : Contents[chance.Next(Contents.Length)],
        JobTitle: chance.Next(4) == 0,
        Department: chance.Next(4) == 0,
        Company: chance.Next(4) == 0,
        Fact: chance.Next(2) == 0 ? Facts[chance.Next(Facts.Length)] : null,
        Price: chance.Next(40) == 0 ? 500m : null);

    public LeadEvent EventOf(int step) => Steps[step].EventOf(Number, step);

    /// <summary>Runs the year through the domain as the shell does: events in order, each offer answered within two hours.</summary>
    public LeadState Run(LeadFold fold)
    {
        var state = LeadState.Empty;
        var offers = 0;
        for (var step = 0; step < Steps.Count; step++)
        {
            state = fold.Apply(state, EventOf(step));
            while (state.Cycles.FirstOrDefault(LeadChange.Waits) is { } cycle) state = Answered(fold, Offered(fold, state, cycle, offers), cycle.Number, Answers[offers++]);
        }

        return state;
    }

    private static LeadState Offered(LeadFold fold, LeadState state, Cycle cycle, int number)
    {
        var at = state.Last.At.AddMinutes(1);
        var offer = new Offer
        {
            Number = cycle.Offers.Count + 1, Representative = "anna", Department = "inside-sales", Pool = "south", Table = "default", TableVersion = 1,
            OfferedAt = at, AcceptBy = at.AddHours(8),
        };
        return fold.Take(state, new ToldFact.Offered(cycle.Number, state.NextPlace(at, $"offer-{number}"), "routing", offer, cycle.Milestone));
    }

    private static LeadState Answered(LeadFold fold, LeadState state, int cycle, string answer) => Actions(answer).Aggregate(state, (lead, action) => Done(fold, lead, cycle, action));

    private static IEnumerable<SalesEvent> Actions(string answer) => answer switch
    {
        "accept" => [Action(SalesActionKind.Accept)],
        "convert" => [Action(SalesActionKind.Accept), Action(SalesActionKind.Convert)],
        "win" => [Action(SalesActionKind.Accept), Action(SalesActionKind.Convert), Action(SalesActionKind.Win)],
        _ => [Action(SalesActionKind.Reject) with { Reason = answer }],
    };

    private static SalesEvent Action(SalesActionKind kind) => new() { Id = "a", Source = "manage", Action = kind, OccurredAt = Year };

    private static LeadState Done(LeadFold fold, LeadState lead, int cycle, SalesEvent action)
    {
        var place = lead.NextPlace(lead.Last.At.AddMinutes(1), $"sales-{lead.Told.Count}");
        var decision = SalesDecider.For(fold, lead, place.At).Decide(lead, action with { Cycle = cycle }, place);
        return decision is SalesDecision.Told(var facts) ? facts.Aggregate(lead, fold.Take) : throw new InvalidOperationException($"{action.Action}: {decision}");
    }
}
