using System.Globalization;
using System.Text.Json;
using LeadSync.Domain.Json;
using LeadSync.Domain.Routing;
using LeadSync.Domain.Routing.Replay;
using LeadSync.Domain.Text;
using LeadSync.Functions.Jobs;
using LeadSync.Functions.Manage.Documents;
using LeadSync.Functions.Manage.Documents.Kinds;
using LeadSync.Storage.Jobs;
using LeadSync.Storage.Routing;

namespace LeadSync.Functions.Simulations;

/// <summary>Replays recorded leads by a draft. Each page keeps what it and all before it found, so that a page done again counts once.</summary>
/// <param name="history">The recorded leads.</param>
/// <param name="people">The representatives.</param>
/// <param name="hours">Their working hours.</param>
/// <param name="files">Where draft, sums and result are kept.</param>
internal sealed class SimulationJob(RecordedRoutingStore history, PeopleInForce people, AgreedHours hours, JobFiles files) : IJobKind
{
    public const string Name = "simulation";

    // A page ends with an answer of the store: up to 99,000 packed leads, some seconds' work.
    private const int LeadsAPage = 10_000;
    private const int SumsFrom = 1_000;

    private SimulationInputs? _inputs;

    public string What => Name;

    public string ResultType => "application/json";

    public string ResultExtension => "json";

    public async Task<JobPage> RunPageAsync(Job job, CancellationToken cancellationToken)
    {
        var parameters = JsonSerializer.Deserialize<SimulationParameters>(job.Parameters, DomainJson.Options)!;
        var (page, after) = PositionOf(job);
        var inputs = await InputsAsync(job.Id, parameters, cancellationToken);
        var replay = new RoutingReplay(inputs.Table, inputs.People, parameters.At, await SumsAsync(job.Id, page, cancellationToken), inputs.Calendars);
        var file = new SimulationFile(files, job.Id, page);
        var next = await ReplayAsync(replay, parameters, after, file, cancellationToken);
        await file.EndAsync(next is null ? replay.Totals : null, cancellationToken);
        if (next is not null) await files.WriteAsync(job.Id, JobFile.Input, SumsFrom + page + 1, JsonSerializer.Serialize(replay.Totals, DomainJson.Options), cancellationToken);
        return PageOf(job, replay.Totals, next is null ? null : string.Create(CultureInfo.InvariantCulture, $"{page + 1} {next}"));
    }

    private async Task<string?> ReplayAsync(RoutingReplay replay, SimulationParameters parameters, string? after, SimulationFile file, CancellationToken cancellationToken)
    {
        var (next, until) = (after, replay.Totals.Offers + LeadsAPage);
        do
        {
            var page = await history.ReadAsync(parameters.From, next, cancellationToken);
            foreach (var offer in page.Items.Where(offer => offer.Table == parameters.Table)) await OneAsync(replay, offer, file, cancellationToken);
            next = page.Next;
        }
        while (next is not null && replay.Totals.Offers < until);

        return next;
    }

    private static async Task OneAsync(RoutingReplay replay, RecordedRouting offer, SimulationFile file, CancellationToken cancellationToken)
    {
        var totals = replay.Totals;
        var replayed = replay.Replay(offer);
        if (!replayed.IsMoved() && replayed.After.Reason is null) return;
        await file.AddAsync(replayed, totals.Listed == 0, cancellationToken);
        totals.Listed++;
    }

    private static JobPage PageOf(Job job, ReplayTotals totals, string? next) => new(next, totals.Offers)
    {
        Counts = new Dictionary<string, int>(StringComparer.Ordinal)
        {
            ["moved"] = totals.Moved - job.Counts.GetValueOrDefault("moved"),
            ["withoutOwner"] = totals.WithoutOwner - job.Counts.GetValueOrDefault("withoutOwner"),
        },
        Result = next is null ? JobPage.FileOf(job.Id) : null,
    };

    private async Task<SimulationInputs> InputsAsync(string jobId, SimulationParameters parameters, CancellationToken cancellationToken)
    {
        if (_inputs is { } kept && kept.JobId == jobId) return kept;
        var draft = DocumentBody.Stored(await LongText.ReadAsync(files, jobId, JobFile.Input, parameters.Parts, cancellationToken));
        var table = RoutingTableReader.Read(draft) is Reading<RoutingTable>.Done(var read) ? read : throw new InvalidOperationException("The simulation's draft cannot be read any more.");
        var known = await people.GetAsync(cancellationToken);
        return _inputs = new SimulationInputs(jobId, new TableVersion(parameters.Table, 0, table), known, (await hours.GetAsync(known, cancellationToken)).Calendars);
    }

    private async Task<ReplayTotals> SumsAsync(string jobId, int page, CancellationToken cancellationToken) => page == 0
        ? new ReplayTotals()
        : JsonSerializer.Deserialize<ReplayTotals>(
            await files.ReadAsync(jobId, JobFile.Input, SumsFrom + page, cancellationToken) ?? throw new InvalidOperationException("What the simulation found so far is gone."), DomainJson.Options)!;

    private static (int Page, string? After) PositionOf(Job job) =>
        job.Position.Split(' ', 2) is [var page, var after] ? (int.Parse(page, CultureInfo.InvariantCulture), after) : (0, null);
}
