using LeadSync.Domain.Leads;

namespace LeadSync.Domain.Qualification;

/// <summary>What the answers say (D-20). A person decides; nothing is done by itself.</summary>
/// <param name="Facts">The facts that they set, to be merged into the contact's.</param>
/// <param name="Decision"><c>hand-over</c>, <c>ask-more</c>, <c>recycle</c>, <c>disqualify</c>, <c>route-again</c> or <c>link</c>.</param>
/// <param name="Reason">The reason of D-6 for a decision against the lead; null for the others.</param>
/// <param name="Ask">The questions that are still open, in the order of the questionnaire.</param>
public sealed record QuestionnaireProposal(IReadOnlyDictionary<string, KnownFact> Facts, string Decision, string? Reason, IReadOnlyList<string> Ask)
{
    /// <summary>The questions whose answer speaks against the lead, in the order of the questionnaire.</summary>
    public IReadOnlyList<string> Because { get; init; } = [];
}
