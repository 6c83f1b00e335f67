using LeadSync.Domain.Leads;
using LeadSync.Domain.Reporting;

namespace LeadSync.Storage.Reports;

/// <summary>One hand-over as it is counted: without the person, once it was answered.</summary>
/// <param name="Key">By which it is known again; says nothing of the lead.</param>
/// <param name="Lead">The lead, while its answer is still to come; null from then on, and once it was erased.</param>
/// <param name="Fact">What was known when it was made, and what came of it.</param>
public sealed record LoggedHandOver(string Key, string? Lead, HandOverFact Fact)
{
    /// <summary>True while the answer is still to come.</summary>
    public bool IsOpen => Lead is not null && Fact.Outcome == OfferOutcome.Open;
}
