using LeadSync.Domain.Funnels;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Qualification;
using LeadSync.Domain.Text;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>What the answers of a questionnaire propose: the decision with its reasons, and the action that would carry it out. A person decides.</summary>
internal sealed record ProposalView(
    string Decision, string? Reason, IReadOnlyList<string> Because, IReadOnlyList<string> Ask, object? Next, IReadOnlyList<CodedReason> RipeWhen, IReadOnlyDictionary<string, KnownFact> Facts)
{
    public static ProposalView Of(QuestionnaireProposal proposal, LeadState state, LeadFold fold, DateTimeOffset now)
    {
        var cycle = state.Current!;
        return new(proposal.Decision, proposal.Reason, proposal.Because, proposal.Ask, NextOf(proposal, cycle), LeadViews.RipeWhenOf(state, cycle, fold, now), proposal.Facts);
    }

    private static object? NextOf(QuestionnaireProposal proposal, Cycle cycle) => proposal switch
    {
        { Decision: "ask-more" } => null,
        { Reason: null } => ActionOf(cycle) is { } action ? new { action } : null,
        { Reason: { } reason } when cycle.Held is not null => new { action = "reject", reason },
        { Reason: { } reason, Decision: "disqualify" } => new { action = "disqualify", reason },
        _ => null,
    };

    // Before sales has the lead, its level and its points decide: nobody need act.
    private static string? ActionOf(Cycle cycle) => cycle switch
    {
        { Held.Outcome: OfferOutcome.Open } => "accept",
        { Held.Outcome: OfferOutcome.Accepted, Milestone: Milestone.Accepted } => "qualify",
        { Held.Outcome: OfferOutcome.Accepted, Milestone: Milestone.AcceptedByField } => "convert",
        _ => null,
    };
}
