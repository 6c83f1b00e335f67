using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;
using LeadSync.Functions.Callbacks;
using LeadSync.Functions.Http;
using LeadSync.Functions.Leads;
using LeadSync.Storage.Leads;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>Applies an action by hand: what sales does, or what somebody found out about the lead.</summary>
/// <param name="actions">Applies the action.</param>
/// <param name="enrich">Takes in what was found out.</param>
/// <param name="commands">Finishes what a crash would cut off.</param>
/// <param name="leads">Reads what the answer needs besides the lead's row.</param>
/// <param name="show">Answers the lead.</param>
/// <param name="time">The clock.</param>
public sealed class ActOnLead(SalesActions actions, EnrichByHand enrich, LeadCommands commands, LeadStore leads, ShowLead show, TimeProvider time)
{
    private const string Enrich = "enrich";

    /// <summary>Applies the action of the body to a lead.</summary>
    public async Task<IResult> RunAsync(string leadId, HttpRequest request, Access.Granted by, CancellationToken cancellationToken)
    {
        if (!LeadId.IsOne(leadId)) return Problems.NotFound("There is no such lead.");
        var body = await JsonBody.ReadAsync(request, cancellationToken);
        if (body is not JsonBody.Parsed(var root)) return ((JsonBody.Refused)body).Problem;
        if (string.Equals(new BodyMembers(root).Text("action"), Enrich, StringComparison.OrdinalIgnoreCase))
            return await enrich.RunAsync(leadId, root, IdempotencyKey.Of(request), by, cancellationToken);
        var op = LeadUpdater.NewOp();
        var (action, errors) = ActionReader.Read(root, IdempotencyKey.Of(request) ?? op, time.GetUtcNow());
        if (action is null) return Problems.Invalid(errors);
        return await AnswerAsync(await ApplyAsync(leadId, action with { Traceparent = Correlation.Traceparent }, op), cancellationToken);
    }

    // Not cancelled by the caller's hang-up: what was begun is brought to its end (architecture A8).
    private Task<SalesResult> ApplyAsync(string leadId, SalesEvent action, string op) =>
        commands.RunAsync(leadId, op, () => actions.ApplyAsync(leadId, action, op, recordWrong: false, CancellationToken.None));

    private async Task<IResult> AnswerAsync(SalesResult result, CancellationToken cancellationToken) => result switch
    {
        SalesResult.Holds holds => await show.AnswerAsync(await leads.ReadAsync(holds.Record.LeadId, cancellationToken), cancellationToken),
        SalesResult.Refused refused => Problems.Conflict(refused.Reason, refused.Detail),
        SalesResult.Wrong wrong => Problems.Invalid(wrong.Reason, [new FieldError(wrong.Pointer, wrong.Detail)]),
        _ => Problems.NotFound("There is no such lead."),
    };
}
