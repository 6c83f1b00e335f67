using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;
using LeadSync.Functions.Callbacks;
using LeadSync.Functions.Http;
using LeadSync.Functions.Leads;
using LeadSync.Storage.Accounts;
using LeadSync.Storage.Leads;
using LeadSync.Storage.Queues;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>Applies an action of sales by hand. A delayed message, sent before and taken back after, finishes what a crash would cut off (architecture A7).</summary>
/// <param name="actions">Applies the action.</param>
/// <param name="queues">Sends the message.</param>
/// <param name="leads">Reads what the answer needs besides the lead's row.</param>
/// <param name="show">Answers the lead.</param>
/// <param name="time">The clock.</param>
public sealed class ActOnLead(SalesActions actions, QueueSender queues, LeadStore leads, ShowLead show, TimeProvider time)
{
    private const string IdempotencyKey = "Idempotency-Key";
    private const int LongestKey = 200;
    private static readonly TimeSpan SettleAfter = TimeSpan.FromSeconds(30);

    /// <summary>Applies the action of the body to a lead.</summary>
    public async Task<IResult> RunAsync(string leadId, HttpRequest request, CancellationToken cancellationToken)
    {
        if (!LeadId.IsOne(leadId)) return Problems.NotFound("There is no such lead.");
        var body = await JsonBody.ReadAsync(request, cancellationToken);
        if (body is not JsonBody.Parsed(var root)) return ((JsonBody.Refused)body).Problem;
        var op = LeadUpdater.NewOp();
        var (action, errors) = ActionReader.Read(root, KeyOf(request) ?? op, time.GetUtcNow());
        if (action is null) return Problems.Invalid(errors);
        return await AnswerAsync(await ApplyAsync(leadId, action with { Traceparent = Correlation.Traceparent }, op), cancellationToken);
    }

    // Events are known by lead: the same key on another lead is another event.
    private static string? KeyOf(HttpRequest request) =>
        request.Headers[IdempotencyKey].ToString().Trim() is { Length: > 0 and <= LongestKey } key ? key : null;

    // Not cancelled by the caller's hang-up: what was begun is brought to its end (architecture A8).
    private async Task<SalesResult> ApplyAsync(string leadId, SalesEvent action, string op)
    {
        var settle = await queues.SendAsync(
            QueueNames.Settle, new Envelope<SettleLeadMessage> { Body = new SettleLeadMessage(leadId, op) }, SettleAfter, CancellationToken.None);
        var result = await actions.ApplyAsync(leadId, action, op, recordWrong: false, CancellationToken.None);
        await queues.DeleteAsync(settle, CancellationToken.None);
        return result;
    }

    private async Task<IResult> AnswerAsync(SalesResult result, CancellationToken cancellationToken) => result switch
    {
        SalesResult.Holds holds => await show.AnswerAsync(await leads.ReadAsync(holds.Record.LeadId, cancellationToken), cancellationToken),
        SalesResult.Refused refused => Problems.Conflict(refused.Reason, refused.Detail),
        SalesResult.Wrong wrong => Problems.Invalid(wrong.Reason, [new FieldError(wrong.Pointer, wrong.Detail)]),
        _ => Problems.NotFound("There is no such lead."),
    };
}
