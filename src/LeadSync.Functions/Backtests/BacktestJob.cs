using System.Globalization;
using System.Text.Json;
using LeadSync.Domain.Conditions;
using LeadSync.Domain.Json;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Qualification;
using LeadSync.Domain.Reporting;
using LeadSync.Domain.Routing;
using LeadSync.Domain.Scoring;
using LeadSync.Domain.Text;
using LeadSync.Functions.Documents;
using LeadSync.Functions.Jobs;
using LeadSync.Functions.Routing;
using LeadSync.Storage.Facts;
using LeadSync.Storage.Jobs;
using LeadSync.Storage.Leads;

namespace LeadSync.Functions.Backtests;

/// <summary>Replays the recorded leads under a draft, some a page. Each page writes what it and all before it found, so that a page done again changes nothing.</summary>
/// <param name="facts">The list of leads.</param>
/// <param name="leads">The leads.</param>
/// <param name="agreements">The versions that were in force.</param>
/// <param name="profiles">A company's own profiles: the draft may name one that no lead has yet.</param>
/// <param name="routing">Says where a lead would go.</param>
/// <param name="files">Where the draft and the findings are kept.</param>
internal sealed class BacktestJob(FactStore facts, LeadStore leads, ServiceLevelSource agreements, FunnelProfileSource profiles, RoutingSource routing, JobFiles files) : IJobKind
{
    public const string Name = "backtest";

    private const int LeadsAPage = 50;
    private const int Draft = 0;

    public string What => Name;

    public string ResultType => "application/json";

    public string ResultExtension => "json";

    public async Task<JobPage> RunPageAsync(Job job, CancellationToken cancellationToken)
    {
        var (page, after) = PositionOf(job);
        var backtest = await BacktestAsync(job, cancellationToken);
        var report = page == 0 ? BacktestReport.None : Report(await files.ReadAsync(job.Id, JobFile.Input, page, cancellationToken));
        string? last = null;
        var seen = 0;
        await foreach (var fact in facts.NewestAsync(stage: null, after, cancellationToken))
        {
            (last, seen) = (fact.Position, seen + 1);
            report = report.Plus(await OfAsync(backtest, fact, cancellationToken));
            if (seen == LeadsAPage) break;
        }

        return await EndedAsync(job, page + 1, seen < LeadsAPage ? null : last, report, cancellationToken);
    }

    // The list has a row a move; a lead is looked at where it was identified.
    private async Task<BacktestReport> OfAsync(Backtest backtest, FactRow fact, CancellationToken cancellationToken)
    {
        if (fact.Cycle != 1 || await leads.ReadAsync(fact.LeadId, cancellationToken) is not { } file) return BacktestReport.None;
        return file.Record.State.History is [var first, ..] && first.Place.At == fact.At && first.To == fact.To
            ? backtest.Of(fact.LeadId, file.Record.State, file.Events.Where(row => row is { Lead: not null, Outcome: StoredEvent.Applied }).Select(row => row.Lead!))
            : BacktestReport.None;
    }

    private async Task<JobPage> EndedAsync(Job job, int page, string? next, BacktestReport report, CancellationToken cancellationToken)
    {
        var text = JsonSerializer.Serialize(report, DomainJson.Options);
        await files.WriteAsync(job.Id, next is null ? JobFile.Result : JobFile.Input, next is null ? 0 : page, text, cancellationToken);
        return new JobPage(next is null ? null : string.Create(CultureInfo.InvariantCulture, $"{page} {next}"), report.Leads) { Result = next is null ? JobPage.FileOf(job.Id) : null };
    }

    private async Task<Backtest> BacktestAsync(Job job, CancellationToken cancellationToken)
    {
        var parameters = JsonSerializer.Deserialize<BacktestParameters>(job.Parameters, DomainJson.Options)!;
        using var document = JsonDocument.Parse(await files.ReadAsync(job.Id, JobFile.Input, Draft, cancellationToken) ?? throw new InvalidOperationException("The back-test's draft is gone."));
        var draft = ServiceLevelReader.Read(document.RootElement, parameters.ServiceLevel, 0, DateTimeOffset.MinValue) is Reading<ServiceLevel>.Done(var level)
            ? level
            : throw new InvalidOperationException("The back-test's draft cannot be read any more.");
        var table = await routing.GetAsync(draft.Routing, cancellationToken);
        var own = (await profiles.GetAsync(draft.Profile, cancellationToken))?.Versions.Select(version => version.Value) ?? [];
        return new Backtest((await agreements.GetAsync(cancellationToken)).Agreements.Knowing(own), draft, new Period(parameters.From, parameters.To), (state, _, at) => PoolOf(table, draft, state, at));
    }

    private static string PoolOf(RoutingInputs inputs, ServiceLevel draft, LeadState state, DateTimeOffset at)
    {
        var lead = new AgreedFields(draft, new LeadFields(state.Contact), at);
        var department = Staffing.Of(draft, lead, at).FirstOfSales ?? Departments.InsideSales;
        var decision = RoutingEngine.Decide(new RoutingRequest(lead, at, department), inputs.Table, inputs.People, AssignmentCounts.None);
        return decision.Pool ?? decision.Representative;
    }

    private static (int Page, string? After) PositionOf(Job job) =>
        job.Position.Split(' ', 2) is [var page, var after] ? (int.Parse(page, CultureInfo.InvariantCulture), after) : (0, null);

    private static BacktestReport Report(string? text) =>
        JsonSerializer.Deserialize<BacktestReport>(text ?? throw new InvalidOperationException("What the back-test found so far is gone."), DomainJson.Options)!;
}
