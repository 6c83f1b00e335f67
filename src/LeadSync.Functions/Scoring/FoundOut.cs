using System.Text.Json;
using System.Text.Json.Nodes;
using LeadSync.Domain.Json;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Qualification;
using LeadSync.Domain.Scoring;
using LeadSync.Functions.Leads;

namespace LeadSync.Functions.Scoring;

/// <summary>What somebody found out about a lead and entered by hand: an event like any other, whose decision is always kept, since a person stands behind it.</summary>
/// <param name="Row">The event.</param>
/// <param name="Answered">The questionnaire that it came from; null for fields and facts that were entered as they are.</param>
public sealed record FoundOut(LeadEvent Row, AnsweredQuestions? Answered = null)
{
    /// <summary>What a decision is called whose event moved nothing.</summary>
    public const string Enriched = "enriched";

    /// <summary>The same for a questionnaire.</summary>
    public const string Questionnaire = "questionnaire";

    internal LeadUpdate Noted(LeadUpdate update, ServiceLevel level) => Answered is null
        ? update with { What = update.What ?? Enriched }
        : update with
        {
            What = update.What ?? Questionnaire,
            Inputs = With(update.Inputs, Questionnaire, Answered),
            Outcome = WithProposal(update.Outcome, Answered.ProposeFor(level, Row.OccurredAt)),
        };

    /// <summary>The questionnaire that a decision was taken on; null for every other decision.</summary>
    internal static AnsweredQuestions? AnsweredIn(Decision decision) =>
        decision.Inputs.ValueKind == JsonValueKind.Object && decision.Inputs.TryGetProperty(Questionnaire, out var answered) ? answered.Deserialize<AnsweredQuestions>(DomainJson.Options) : null;

    internal static object WithProposal(object? outcome, QuestionnaireProposal proposal) => With(outcome, "proposal", proposal);

    private static JsonObject With<T>(object? members, string name, T value)
    {
        var all = JsonSerializer.SerializeToNode(members, DomainJson.Options) as JsonObject ?? [];
        all[name] = JsonSerializer.SerializeToNode(value, DomainJson.Options);
        return all;
    }
}
