using LeadSync.Domain.Leads;
using LeadSync.Domain.Qualification;
using LeadSync.Domain.Scoring;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>The questionnaire of a lead's service level, with what is known already (D-20).</summary>
internal sealed record QuestionnaireView(string ServiceLevel, int Version, IReadOnlyList<QuestionView> Questions)
{
    public static QuestionnaireView Of(ServiceLevel level, Contact contact, DateTimeOffset now)
    {
        var facts = KnownFacts.Of(level, contact, now);
        return new(level.Name, level.Version, [.. level.Questionnaire.Select(question => QuestionView.Of(question, level, facts.GetValueOrDefault(question.Proves, KnownFact.Unknown)))]);
    }
}
