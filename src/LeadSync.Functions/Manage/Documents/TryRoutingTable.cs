using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Conditions;
using LeadSync.Domain.Routing;
using LeadSync.Domain.Text;
using LeadSync.Functions.Http;
using LeadSync.Functions.Routing;
using LeadSync.Storage.Assign;
using LeadSync.Storage.Documents;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Manage.Documents;

/// <summary>Tries the draft of a routing table without publishing it.</summary>
/// <param name="documents">The documents.</param>
/// <param name="check">Says what is wrong.</param>
/// <param name="assign">Who would be next.</param>
/// <param name="time">The clock.</param>
public sealed class TryRoutingTable(DocumentStore documents, RoutingTableCheck check, AssignStore assign, TimeProvider time)
{
    /// <summary>All faults of the draft, and what its author should know.</summary>
    public async Task<IResult> ValidateAsync(string name, CancellationToken cancellationToken)
    {
        if (await DraftAsync(name, cancellationToken) is not { } draft) return EditRoutingTable.NoDraft();
        return await check.ReadAsync(DocumentBody.Stored(draft.Text), cancellationToken) switch
        {
            Reading<RoutingTable>.Done(var table) => JsonAnswer.Of(new { errors = Array.Empty<FieldError>(), warnings = await WarningsAsync(table, name, cancellationToken) }),
            Reading<RoutingTable>.Refused(var errors) => JsonAnswer.Of(new { errors = RoutingTableCheck.Errors(errors), warnings = Array.Empty<RoutingWarning>() }),
            _ => throw new InvalidOperationException("A document is read or refused."),
        };
    }

    /// <summary>Routes leads of the body by the draft, or where there is none by the table in force. Nothing is drawn: the representative is the one who would be next.</summary>
    public async Task<IResult> SimulateAsync(string name, HttpRequest request, CancellationToken cancellationToken)
    {
        var body = await JsonBody.ReadAsync(request, cancellationToken);
        if (body is not JsonBody.Parsed(var root)) return ((JsonBody.Refused)body).Problem;
        if (await TextAsync(name, cancellationToken) is not { } text) return ShowDocuments.NoDocument();
        var (leads, faults) = SimulatedLeads.Read(root);
        if (faults.Count > 0) return Problems.Invalid(RoutingTableCheck.Errors(faults));
        return await check.ReadAsync(DocumentBody.Stored(text), cancellationToken) switch
        {
            Reading<RoutingTable>.Done(var table) => await SimulatedAsync(new TableVersion(name, 0, table), leads, cancellationToken),
            Reading<RoutingTable>.Refused(var errors) => Problems.Invalid("draft-invalid", RoutingTableCheck.Errors(errors)),
            _ => throw new InvalidOperationException("A document is read or refused."),
        };
    }

    private async Task<IResult> SimulatedAsync(TableVersion table, IReadOnlyList<IFieldSource> leads, CancellationToken cancellationToken)
    {
        var people = await check.PeopleAsync(cancellationToken);
        var counts = (await assign.ReadAsync(cancellationToken)).Counts;
        var decisions = leads.Select(lead => RoutingEngine.Decide(RequestOf(lead), table, people, counts));
        return JsonAnswer.Of(new { results = decisions.Select(SimulatedView.Of).ToArray() });
    }

    // As a real lead is drawn: for its own department where the caller names one.
    private RoutingRequest RequestOf(IFieldSource lead) =>
        new(lead, time.GetUtcNow(), lead.Get("department")?.Texts.FirstOrDefault() ?? LeadDraw.Department);

    private async Task<IReadOnlyList<RoutingWarning>> WarningsAsync(RoutingTable table, string name, CancellationToken cancellationToken)
    {
        var moved = GoldenView.FailuresOf(table, name, await check.PeopleAsync(cancellationToken), time.GetUtcNow());
        return [.. RoutingWarning.Unreachable(table), .. moved.Select(golden => new RoutingWarning("golden-lead-moved", null, null, golden))];
    }

    private async Task<Draft?> DraftAsync(string name, CancellationToken cancellationToken) =>
        EditRoutingTable.NameOf(name) is { } document ? await documents.GetDraftAsync(document, cancellationToken) : null;

    private async Task<string?> TextAsync(string name, CancellationToken cancellationToken) =>
        EditRoutingTable.NameOf(name) is not { } document ? null
        : (await documents.GetDraftAsync(document, cancellationToken))?.Text ?? (await documents.GetCurrentAsync(document, cancellationToken))?.Text;
}
