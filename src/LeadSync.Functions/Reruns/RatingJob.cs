using System.Globalization;
using System.Text.Json;
using LeadSync.Domain.Json;
using LeadSync.Functions.Documents;
using LeadSync.Functions.Jobs;
using LeadSync.Functions.Manage;
using LeadSync.Functions.Manage.Leads;
using LeadSync.Storage.Jobs;

namespace LeadSync.Functions.Reruns;

/// <summary>
/// Rates open leads again: lists first, page by page, which of them stand otherwise under the service level in force; a preview ends there. Then rates what is
/// on the list, so that a page that is done again finds the same leads.
/// </summary>
/// <param name="list">The leads that made themselves known, each once.</param>
/// <param name="rate">Rates one.</param>
/// <param name="agreements">In whose words a stage is meant.</param>
/// <param name="files">Keeps the list and the result.</param>
internal sealed class RatingJob(LeadsByMove list, RateLead rate, ServiceLevelSource agreements, JobFiles files) : IJobKind
{
    public const string Name = "rerun-score";

    private const string Listing = "list";
    private const string Applying = "apply";

    // Sales is not to be flooded, and a stop is to come in time.
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(1);

    public string What => Name;

    public string ResultType => "application/x-ndjson";

    public string ResultExtension => "ndjson";

    public Task<JobPage> RunPageAsync(Job job, CancellationToken cancellationToken)
    {
        var what = JsonSerializer.Deserialize<RerunParameters>(job.Parameters, DomainJson.Options)!;
        var position = job.Position.Split(' ', 3);
        var page = position.Length == 3 ? int.Parse(position[1], CultureInfo.InvariantCulture) : 0;
        return position[0] == Applying
            ? ApplyAsync(job, page, int.Parse(position[2], CultureInfo.InvariantCulture), cancellationToken)
            : ListAsync(job, what, page, position.ElementAtOrDefault(2), cancellationToken);
    }

    private async Task<JobPage> ListAsync(Job job, RerunParameters what, int page, string? after, CancellationToken cancellationToken)
    {
        var leads = await list.ListAsync(new LeadQuery(what.Stage, null, null, LeadQuery.MaxTop, after), (await agreements.GetAsync(cancellationToken)).Fold, cancellationToken);
        var entries = new List<RatingEntry>();
        foreach (var lead in leads.Items) entries.AddRange(await rate.PlanAsync(lead.Record, cancellationToken));
        await files.WriteAsync(job.Id, what.IsApply ? JobFile.Input : JobFile.Result, page, what.IsApply ? JsonSerializer.Serialize(entries, DomainJson.Options) : Lines(entries, null), cancellationToken);
        var next = leads.Continuation is { } more ? Place(Listing, page + 1, more) : what.IsApply ? Place(Applying, 0, (page + 1).ToString(CultureInfo.InvariantCulture)) : null;
        return new JobPage(next, what.IsApply ? 0 : job.Done + entries.Count)
        {
            Of = leads.Continuation is null ? job.Counts.GetValueOrDefault("found") + entries.Count : null,
            Counts = Counts(("looked", leads.Items.Count), ("found", entries.Count), ("mql", what.IsApply ? 0 : entries.Count(entry => entry.BecomesMql))),
            Result = next is null ? JobPage.FileOf(job.Id) : null,
        };
    }

    private async Task<JobPage> ApplyAsync(Job job, int page, int pages, CancellationToken cancellationToken)
    {
        var entries = JsonSerializer.Deserialize<List<RatingEntry>>(
            await files.ReadAsync(job.Id, JobFile.Input, page, cancellationToken) ?? throw new InvalidOperationException($"Part {page} of the rerun's list is gone."), DomainJson.Options)!;
        var rated = new HashSet<RatingEntry>();
        foreach (var entry in entries)
            if (await rate.RunAsync(job.Id, job.By, entry, cancellationToken)) rated.Add(entry);
        await files.WriteAsync(job.Id, JobFile.Result, page, Lines(entries, rated), cancellationToken);
        return new JobPage(page + 1 < pages ? Place(Applying, page + 1, pages.ToString(CultureInfo.InvariantCulture)) : null, job.Done + entries.Count)
        {
            Counts = Counts(("rated", rated.Count), ("unchanged", entries.Count - rated.Count), ("mql", rated.Count(entry => entry.BecomesMql))),
            Result = JobPage.FileOf(job.Id),
            After = Pace,
        };
    }

    private static string Lines(IEnumerable<RatingEntry> entries, HashSet<RatingEntry>? rated) => string.Concat(entries.Select(entry => JsonSerializer.Serialize(
        new { lead = entry.Lead, cycle = entry.Cycle, before = entry.Before, after = entry.After, becomesMql = entry.BecomesMql, rated = rated?.Contains(entry) },
        ManageJson.Options) + "\n"));

    private static Dictionary<string, int> Counts(params IEnumerable<(string Name, int Count)> counts) => counts.ToDictionary(each => each.Name, each => each.Count, StringComparer.Ordinal);

    private static string Place(string phase, int page, string rest) => string.Create(CultureInfo.InvariantCulture, $"{phase} {page} {rest}");
}
