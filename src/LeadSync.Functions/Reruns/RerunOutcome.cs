using LeadSync.Domain.Leads;

namespace LeadSync.Functions.Reruns;

/// <summary>What became of one lead of a rerun.</summary>
/// <param name="Told">What was told of it.</param>
/// <param name="Representative">Who cares now; null where it is routed again.</param>
internal sealed record RerunOutcome(string Told, string? Representative)
{
    public static RerunOutcome Of(ToldFact fact) => new(fact.GetType().Name, (fact as ToldFact.Reassigned)?.Representative);
}
