using System.Text.Json;
using LeadSync.Domain.Conditions;
using LeadSync.Domain.Qualification;
using LeadSync.Domain.Routing;
using LeadSync.Domain.Text;
using LeadSync.Functions.Http;
using LeadSync.Functions.Manage.Documents.Kinds;
using LeadSync.Functions.Simulations;
using LeadSync.Storage.Assign;
using LeadSync.Storage.Documents;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Manage.Documents.Trials;

/// <summary>Routes leads of the body by a routing table. Nothing is drawn: the representative is the one who would be next. Recorded leads are a job's work.</summary>
internal sealed class SimulateRoutingTable(PeopleInForce people, AssignStore assign, SimulateHistory history, TimeProvider time) : IDraftTrial
{
    public string Kind => DocumentKinds.RoutingTables;

    public async Task<IResult> RunAsync(DocumentAddress document, JsonElement root, HttpRequest request, CancellationToken cancellationToken)
    {
        var body = await JsonBody.ReadAsync(request, cancellationToken);
        if (body is not JsonBody.Parsed(var asked)) return ((JsonBody.Refused)body).Problem;
        if (HistoryRequest.IsOne(asked)) return await HistoryAsync(document, root, asked, cancellationToken);
        var (leads, faults) = SimulatedLeads.Read(asked);
        if (faults.Count > 0) return DocumentProblems.Invalid(faults);
        var errors = await document.Kind.CheckAsync(document.Name, root, cancellationToken);
        return errors.Count == 0 && RoutingTableReader.Read(root) is Reading<RoutingTable>.Done(var table)
            ? await SimulatedAsync(new TableVersion(document.Name.Name, 0, table), leads, cancellationToken)
            : Problems.Invalid("draft-invalid", DocumentProblems.Errors(errors));
    }

    private async Task<IResult> HistoryAsync(DocumentAddress document, JsonElement root, JsonElement asked, CancellationToken cancellationToken)
    {
        var errors = await document.Kind.CheckAsync(document.Name, root, cancellationToken);
        return errors.Count == 0 ? await history.RunAsync(document.Name.Name, root, asked) : Problems.Invalid("draft-invalid", DocumentProblems.Errors(errors));
    }

    private async Task<IResult> SimulatedAsync(TableVersion table, IReadOnlyList<IFieldSource> leads, CancellationToken cancellationToken)
    {
        var available = await people.GetAsync(cancellationToken);
        var counts = (await assign.ReadAsync(cancellationToken)).Counts;
        var decisions = leads.Select(lead => RoutingEngine.Decide(RequestOf(lead), table, available, counts));
        return JsonAnswer.Of(new { results = decisions.Select(SimulatedView.Of).ToArray() });
    }

    // As a real lead is drawn: for its own department where the caller names one.
    private RoutingRequest RequestOf(IFieldSource lead) =>
        new(lead, time.GetUtcNow(), lead.Get("department")?.Texts.FirstOrDefault() ?? Departments.InsideSales);
}
