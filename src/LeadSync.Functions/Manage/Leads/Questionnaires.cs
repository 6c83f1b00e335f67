using System.Text.Json;
using LeadSync.Domain.Leads;
using LeadSync.Functions.Documents;
using LeadSync.Functions.Http;
using LeadSync.Functions.Scoring;
using LeadSync.Storage.Leads;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>Serves the questionnaire of a lead's service level and takes its answers (D-20): they set facts and propose a decision.</summary>
/// <param name="files">Finds the lead.</param>
/// <param name="leads">The leads.</param>
/// <param name="enrich">Takes the answers in.</param>
/// <param name="agreements">The service levels with their questions.</param>
/// <param name="time">The clock.</param>
public sealed class Questionnaires(LeadFiles files, LeadStore leads, EnrichLead enrich, ServiceLevelSource agreements, TimeProvider time)
{
    /// <summary>The questions, each with what is known already.</summary>
    public async Task<IResult> ShowAsync(string leadId, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        return LeadId.IsOne(leadId) && await leads.FindAsync(leadId, cancellationToken) is { } record
            ? JsonAnswer.Of(QuestionnaireView.Of((await agreements.GetAsync(cancellationToken)).LevelOf(record.State, now), record.State.Contact, now))
            : Problems.NotFound("There is no such lead.");
    }

    /// <summary>Takes answers and says what they propose, with the lead as it stands then.</summary>
    public async Task<IResult> AnswerAsync(string leadId, HttpRequest request, Access.Granted by, CancellationToken cancellationToken)
    {
        if (!LeadId.IsOne(leadId)) return Problems.NotFound("There is no such lead.");
        var body = await JsonBody.ReadAsync(request, cancellationToken);
        return body is JsonBody.Parsed(var root) ? await TakenAsync(leadId, root, IdempotencyKey.Of(request), by, cancellationToken) : ((JsonBody.Refused)body).Problem;
    }

    private async Task<IResult> TakenAsync(string leadId, JsonElement body, string? key, Access.Granted by, CancellationToken cancellationToken)
    {
        if (await leads.FindAsync(leadId, cancellationToken) is not { } record) return Problems.NotFound("There is no such lead.");
        var (now, current) = (time.GetUtcNow(), await agreements.GetAsync(cancellationToken));
        var level = current.LevelOf(record.State, now);
        var (answered, errors) = AnswersReader.Read(body, level, by.Name);
        if (errors.Count > 0) return Problems.Invalid(errors);
        var proposal = answered.ProposeFor(level, now);
        var row = EnrichByHand.RowOf(new Contact { Facts = proposal.Facts.Count == 0 ? null : proposal.Facts }, key, now);
        var result = await enrich.RunAsync(leadId, new FoundOut(row, answered));
        if (result is not EnrichResult.Holds holds) return EnrichByHand.Refusal(result);
        var file = (await files.ByIdAsync(holds.Record.LeadId, cancellationToken))!;
        return JsonAnswer.Of(new { proposal = ProposalView.Of(proposal, file.Record.State, current.Fold, now), lead = LeadViews.Of(file, current.Fold, now) });
    }
}
