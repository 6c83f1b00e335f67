using LeadSync.Domain.Leads;
using LeadSync.Domain.Routing;
using LeadSync.Domain.Scoring;

namespace LeadSync.Functions.Sla;

/// <summary>What a clock does when its time has come (D-23): the steps of the service level, in its order.</summary>
/// <param name="Then">Of <c>remind escalate reroute</c>.</param>
/// <param name="People">The representatives.</param>
internal sealed record ClockSteps(IReadOnlyList<string> Then, RepresentativeList People)
{
    private const string Reroute = "reroute";

    public bool Reroutes => Then.Contains(Reroute, StringComparer.Ordinal);

    /// <summary>The steps of a clock; of one that the service level does not name, those that ship.</summary>
    public static ClockSteps Of(ServiceLevel level, ClockKind kind, RepresentativeList people)
    {
        var (id, shipped) = kind switch
        {
            ClockKind.Accept => ("accept", Reroute),
            ClockKind.FirstContact => ("first-contact", "remind"),
            _ => ("idle", "remind"),
        };
        return new ClockSteps(level.Clocks.FirstOrDefault(clock => clock.Id == id)?.Then ?? [shipped], people);
    }

    /// <summary>Nothing that anybody is told: the clock only runs on.</summary>
    public ClockSteps None() => this with { Then = [] };

    /// <summary>The steps as they are kept: who is told. Of an offer that goes to nobody else, routing again is none.</summary>
    public IReadOnlyList<ClockStep> Told(Offer offer, bool reroutes) =>
        [.. Then.Where(step => reroutes || step != Reroute).Select(step => new ClockStep(step, To(step, offer)))];

    private string? To(string step, Offer offer) => step switch
    {
        "remind" => offer.Representative,
        "escalate" => People.Find(offer.Representative)?.Manager,
        _ => null,
    };
}
