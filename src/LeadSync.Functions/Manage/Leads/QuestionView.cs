using LeadSync.Domain.Leads;
using LeadSync.Domain.Qualification;
using LeadSync.Domain.Scoring;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>One question, the fact that it proves, and what a no proposes.</summary>
internal sealed record QuestionView(string Id, BilingualName Question, string Proves, FactView Fact, object? Otherwise)
{
    public static QuestionView Of(Question question, ServiceLevel level, KnownFact fact) =>
        new(question.Id, question.Text, question.Proves, new FactView(fact.State, fact.Source, fact.At), Refusal(level.Rejections.FirstOrDefault(reason => reason.Code == question.Otherwise)));

    private static object? Refusal(RejectionReason? reason) => reason is null ? null : new { reason = reason.Code, then = reason.Then, name = reason.Name };
}
