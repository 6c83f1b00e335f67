using System.Text.Json;
using LeadSync.Domain.Leads;
using LeadSync.Functions.Documents;
using LeadSync.Functions.Http;
using LeadSync.Functions.Leads;
using LeadSync.Functions.Scoring;
using LeadSync.Storage.Leads;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>Enters what somebody found out about a lead: fields, facts and the answers of a questionnaire.</summary>
/// <param name="enrich">Takes it in.</param>
/// <param name="agreements">The service levels: which facts there are.</param>
/// <param name="leads">Reads what the answer needs besides the lead's row.</param>
/// <param name="show">Answers the lead.</param>
/// <param name="time">The clock.</param>
public sealed class EnrichByHand(EnrichLead enrich, ServiceLevelSource agreements, LeadStore leads, ShowLead show, TimeProvider time)
{
    /// <summary>Enters the fields and facts of a body and answers the lead.</summary>
    public async Task<IResult> RunAsync(string leadId, JsonElement body, string? key, Access.Granted by, CancellationToken cancellationToken)
    {
        if (await leads.FindAsync(leadId, cancellationToken) is not { } record) return Problems.NotFound("There is no such lead.");
        var now = time.GetUtcNow();
        var (found, errors) = EnrichReader.Read(body, (await agreements.GetAsync(cancellationToken)).LevelOf(record.State, now), by.Name);
        if (errors.Count > 0) return Problems.Invalid(errors);
        return await enrich.RunAsync(leadId, new FoundOut(RowOf(found, key, now))) switch
        {
            EnrichResult.Holds holds => await show.AnswerAsync(await leads.ReadAsync(holds.Record.LeadId, cancellationToken), cancellationToken),
            var other => Refusal(other),
        };
    }

    internal static Problem Refusal(EnrichResult result) => result switch
    {
        EnrichResult.SomebodyElse => Problems.Conflict("identity-taken", "Another lead is known by this e-mail address or external id. If both are one person, send an event of type merge."),
        EnrichResult.IdReused => Problems.Conflict("id-reused", "This Idempotency-Key stands for something else. Send another one."),
        _ => Problems.NotFound("There is no such lead."),
    };

    internal static LeadEvent RowOf(Contact found, string? key, DateTimeOffset now) => new()
    {
        Id = key ?? LeadUpdater.NewOp(), Source = ActionReader.Source, Type = LeadEventType.Profile, OccurredAt = now, ReceivedAt = now, Lead = found, Traceparent = Correlation.Traceparent,
    };
}
