using System.Globalization;
using System.Text.Json;
using LeadSync.Domain.Json;
using LeadSync.Functions.Jobs;
using LeadSync.Functions.Manage;
using LeadSync.Storage.Cases;
using LeadSync.Storage.Jobs;

namespace LeadSync.Functions.Reruns;

/// <summary>
/// Lists first, page by page, which leads are to change hands; a preview ends there. Then changes what is on the list: from then on a page that is done
/// again finds the same leads, whatever became of them.
/// </summary>
/// <param name="cases">Who cares for which lead.</param>
/// <param name="planner">Says who changes hands.</param>
/// <param name="apply">Changes one.</param>
/// <param name="files">Keeps the list and the result.</param>
internal sealed class RerunJob(CaseStore cases, RerunPlanner planner, ApplyRerun apply, JobFiles files) : IJobKind
{
    public const string Name = "rerun";

    private const int LeadsAPage = 50;
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
        return position[0] == Applying
            ? ApplyAsync(job, what, int.Parse(position[1], CultureInfo.InvariantCulture), int.Parse(position[2], CultureInfo.InvariantCulture), cancellationToken)
            : ListAsync(job, what, position.Length == 3 ? int.Parse(position[1], CultureInfo.InvariantCulture) : 0, position.ElementAtOrDefault(2), cancellationToken);
    }

    private async Task<JobPage> ListAsync(Job job, RerunParameters what, int page, string? after, CancellationToken cancellationToken)
    {
        var rows = what.Owner is { } owner ? await cases.ListAsync(owner, LeadsAPage, after, cancellationToken) : await cases.ListAllAsync(LeadsAPage, after, cancellationToken);
        var entries = await planner.PlanAsync(rows.Items, what, cancellationToken);
        await files.WriteAsync(job.Id, what.IsApply ? JobFile.Input : JobFile.Result, page, what.IsApply ? JsonSerializer.Serialize(entries, DomainJson.Options) : Lines(entries, null), cancellationToken);
        var next = rows.Continuation is { } more ? Place(Listing, page + 1, more) : what.IsApply ? Place(Applying, 0, (page + 1).ToString(CultureInfo.InvariantCulture)) : null;
        var found = job.Counts.GetValueOrDefault("found") + entries.Count;
        return new JobPage(next, what.IsApply ? 0 : found)
        {
            Of = rows.Continuation is null ? found : null,
            Counts = Counted("found", entries.Count),
            Result = next is null ? JobPage.FileOf(job.Id) : null,
        };
    }

    private async Task<JobPage> ApplyAsync(Job job, RerunParameters what, int page, int pages, CancellationToken cancellationToken)
    {
        var entries = JsonSerializer.Deserialize<List<RerunEntry>>(
            await files.ReadAsync(job.Id, JobFile.Input, page, cancellationToken) ?? throw new InvalidOperationException($"Part {page} of the rerun's list is gone."), DomainJson.Options)!;
        var moved = new HashSet<RerunEntry>();
        foreach (var entry in entries)
            if (await apply.RunAsync(job.Id, job.By, entry, what, cancellationToken)) moved.Add(entry);
        await files.WriteAsync(job.Id, JobFile.Result, page, Lines(entries, moved), cancellationToken);
        return new JobPage(page + 1 < pages ? Place(Applying, page + 1, pages.ToString(CultureInfo.InvariantCulture)) : null, job.Done + entries.Count)
        {
            Counts = new Dictionary<string, int>(StringComparer.Ordinal) { ["moved"] = moved.Count, ["unchanged"] = entries.Count - moved.Count },
            Result = JobPage.FileOf(job.Id),
            After = Pace,
        };
    }

    private static string Lines(IEnumerable<RerunEntry> entries, HashSet<RerunEntry>? moved) =>
        string.Concat(entries.Select(entry => JsonSerializer.Serialize(
            new { lead = entry.Lead, cycle = entry.Cycle, offer = entry.Offer, accepted = entry.IsAccepted, before = entry.Before, after = entry.After, moved = moved?.Contains(entry) },
            ManageJson.Options) + "\n"));

    private static Dictionary<string, int> Counted(string name, int count) => new(StringComparer.Ordinal) { [name] = count };

    private static string Place(string phase, int page, string rest) => string.Create(CultureInfo.InvariantCulture, $"{phase} {page} {rest}");
}
