using System.Text.Json;
using LeadSync.Domain.Calendars;
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
internal sealed class SimulateRoutingTable(PeopleInForce people, AgreedHours hours, AssignStore assign, SimulateHistory history, TimeProvider time) : IDraftTrial
{
    public string Kind => DocumentKinds.RoutingTables;

    public async Task<IResult> RunAsync(DocumentAddress document, JsonElement root, HttpRequest request, string by, CancellationToken cancellationToken)
    {
        var body = await JsonBody.ReadAsync(request, cancellationToken);
        if (body is not JsonBody.Parsed(var asked)) return ((JsonBody.Refused)body).Problem;
        if (HistoryRequest.IsOne(asked)) return await HistoryAsync(document, root, asked, by, cancellationToken);
        var (leads, at, faults) = SimulatedLeads.Read(asked);
        if (faults.Count > 0) return DocumentProblems.Invalid(faults);
        var errors = await document.Kind.CheckAsync(document.Name, root, cancellationToken);
        return errors.Count == 0 && RoutingTableReader.Read(root) is Reading<RoutingTable>.Done(var table)
            ? await SimulatedAsync(new TableVersion(document.Name.Name, 0, table), leads, at ?? time.GetUtcNow(), cancellationToken)
            : Problems.Invalid("draft-invalid", DocumentProblems.Errors(errors));
    }

    private async Task<IResult> HistoryAsync(DocumentAddress document, JsonElement root, JsonElement asked, string by, CancellationToken cancellationToken)
    {
        var errors = await document.Kind.CheckAsync(document.Name, root, cancellationToken);
        return errors.Count == 0 ? await history.RunAsync(document.Name.Name, root, asked, by) : Problems.Invalid("draft-invalid", DocumentProblems.Errors(errors));
    }

    private async Task<IResult> SimulatedAsync(TableVersion table, IReadOnlyList<IFieldSource> leads, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var available = await people.GetAsync(cancellationToken);
        var counts = (await assign.ReadAsync(cancellationToken)).Counts;
        var (level, calendars) = await hours.GetAsync(available, cancellationToken);
        return JsonAnswer.Of(new { results = leads.Select(One).ToArray() });

        SimulatedView One(IFieldSource lead)
        {
            var decision = RoutingEngine.Decide(RequestOf(lead, at), table, available, counts, calendars);
            var within = level.AcceptWithinOf(decision.AcceptWithin, lead.Get("fastLane") is FieldValue.Flag { Value: true });
            return SimulatedView.Of(decision, BusinessTime.Add(at, within, calendars.Of(available.Find(decision.Representative)?.Calendar)));
        }
    }

    // As a real lead is drawn: for its own department where the caller names one.
    private static RoutingRequest RequestOf(IFieldSource lead, DateTimeOffset at) =>
        new(lead, at, lead.Get("department")?.Texts.FirstOrDefault() ?? Departments.InsideSales);
}
