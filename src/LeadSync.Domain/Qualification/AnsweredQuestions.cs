namespace LeadSync.Domain.Qualification;

/// <summary>A questionnaire that somebody filled in (D-20).</summary>
/// <param name="Answers">The answers by question id.</param>
/// <param name="Confirmed">True where somebody of ours asked: a yes confirms. False for a form: a yes claims.</param>
/// <param name="By">Who asked; it becomes the source of the facts.</param>
public sealed record AnsweredQuestions(IReadOnlyDictionary<string, Answer> Answers, bool Confirmed, string By)
{
    /// <summary>What the answers say.</summary>
    /// <param name="level">The service level with the questions.</param>
    /// <param name="at">When they were given.</param>
    public QuestionnaireProposal ProposeFor(Scoring.ServiceLevel level, DateTimeOffset at) => Questionnaire.Propose(level, Answers, Confirmed, By, at);
}
