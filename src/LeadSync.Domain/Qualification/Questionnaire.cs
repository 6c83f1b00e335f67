using System.Text.Json;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Scoring;

namespace LeadSync.Domain.Qualification;

/// <summary>The ten-point questionnaire (10-Punkte-Qualifizierungsbogen, D-20): answers set facts and propose a decision.</summary>
public static class Questionnaire
{
    /// <summary>What the answers say.</summary>
    /// <param name="level">The service level with the questions.</param>
    /// <param name="answers">The answers by question id; absent is unknown, ids of no question are passed over.</param>
    /// <param name="confirmed">True where somebody of ours asked (telemarketing, sales): a yes confirms. False for a form: a yes claims.</param>
    /// <param name="by">Who asked.</param>
    /// <param name="at">When.</param>
    public static QuestionnaireProposal Propose(ServiceLevel level, IReadOnlyDictionary<string, Answer> answers, bool confirmed, string by, DateTimeOffset at)
    {
        var facts = new SortedDictionary<string, KnownFact>(StringComparer.Ordinal);
        foreach (var question in level.Questionnaire)
            if (FactOf(answers.GetValueOrDefault(question.Id), confirmed) is { } state) facts[question.Proves] = new KnownFact(state, by, at);
        var open = level.Questionnaire.Where(question => answers.GetValueOrDefault(question.Id) == Answer.Unknown).Select(question => question.Id).ToArray();
        return Against(level, answers) is { } reason
            ? new QuestionnaireProposal(facts, JsonNamingPolicy.KebabCaseLower.ConvertName(reason.Then.ToString()), reason.Code, open) { Because = [.. Refuting(level, answers).Select(question => question.Id)] }
            : new QuestionnaireProposal(facts, open.Length == 0 ? "hand-over" : "ask-more", null, open);
    }

    // A no takes back what a form had claimed.
    private static FactState? FactOf(Answer answer, bool confirmed) => answer switch
    {
        Answer.Yes => confirmed ? FactState.Confirmed : FactState.Claimed,
        Answer.No => FactState.Unknown,
        _ => null,
    };

    // What ends a lead weighs more than what makes it rest.
    private static RejectionReason? Against(ServiceLevel level, IReadOnlyDictionary<string, Answer> answers) =>
        Refuting(level, answers)
            .Select(question => level.Rejections.FirstOrDefault(reason => reason.Code == question.Otherwise))
            .OfType<RejectionReason>()
            .OrderByDescending(reason => reason.Then == Consequence.Disqualify)
            .FirstOrDefault();

    private static IEnumerable<Question> Refuting(ServiceLevel level, IReadOnlyDictionary<string, Answer> answers) =>
        level.Questionnaire.Where(question => question.Otherwise is not null && answers.GetValueOrDefault(question.Id) == Answer.No);
}
