using System.Globalization;
using System.Text.Json;
using LeadSync.Domain.Json;
using LeadSync.Functions.Jobs;
using LeadSync.Functions.Manage;
using LeadSync.Storage.Jobs;

namespace LeadSync.Functions.Reruns;

/// <summary>
/// Lists first, page by page, what is to change; a preview ends there. Then changes what is on the list: from then on a page that is done again finds the same
/// leads, whatever became of them.
/// </summary>
/// <typeparam name="TEntry">A line of the list.</typeparam>
/// <param name="files">Keeps the list and the result.</param>
internal abstract class ListedJob<TEntry>(JobFiles files) : IJobKind
{
    private const string Listing = "list";
    private const string Applying = "apply";

    // Sales is not to be flooded, and a stop is to come in time.
    private static TimeSpan Pace => TimeSpan.FromSeconds(1);

    public abstract string What { get; }

    public string ResultType => "application/x-ndjson";

    public string ResultExtension => "ndjson";

    public Task<JobPage> RunPageAsync(Job job, CancellationToken cancellationToken)
    {
        var what = JsonSerializer.Deserialize<RerunParameters>(job.Parameters, DomainJson.Options)!;
        var position = job.Position.Split(' ', 3);
        var page = position.Length == 3 ? int.Parse(position[1], CultureInfo.InvariantCulture) : 0;
        return position[0] == Applying
            ? ApplyAsync(job, what, page, int.Parse(position[2], CultureInfo.InvariantCulture), cancellationToken)
            : ListAsync(job, what, page, position.ElementAtOrDefault(2), cancellationToken);
    }

    /// <summary>A page of leads, looked at: those that are to change, and where the next page begins.</summary>
    protected abstract Task<ListedPage<TEntry>> PlanAsync(RerunParameters what, string? after, CancellationToken cancellationToken);

    /// <summary>Changes one; false where it stands otherwise by now and stays.</summary>
    protected abstract Task<bool> ChangeAsync(Job job, RerunParameters what, TEntry entry, CancellationToken cancellationToken);

    /// <summary>What a line of the result says.</summary>
    /// <param name="entry">The line of the list.</param>
    /// <param name="changed">Whether it was changed; null in a preview.</param>
    protected abstract object LineOf(TEntry entry, bool? changed);

    /// <summary>What is counted of a page that was listed.</summary>
    protected abstract Dictionary<string, int> Listed(RerunParameters what, ListedPage<TEntry> page);

    /// <summary>What is counted of a page that was applied.</summary>
    protected abstract Dictionary<string, int> Applied(IReadOnlyList<TEntry> entries, IReadOnlyCollection<TEntry> changed);

    private async Task<JobPage> ListAsync(Job job, RerunParameters what, int page, string? after, CancellationToken cancellationToken)
    {
        var listed = await PlanAsync(what, after, cancellationToken);
        await files.WriteAsync(
            job.Id, what.IsApply ? JobFile.Input : JobFile.Result, page, what.IsApply ? JsonSerializer.Serialize(listed.Entries, DomainJson.Options) : Lines(listed.Entries, null), cancellationToken);
        var next = listed.Next is { } more ? Place(Listing, page + 1, more) : what.IsApply ? Place(Applying, 0, (page + 1).ToString(CultureInfo.InvariantCulture)) : null;
        var found = job.Counts.GetValueOrDefault("found") + listed.Entries.Count;
        return new JobPage(next, what.IsApply ? 0 : found)
        {
            Of = listed.Next is null ? found : null,
            Counts = Listed(what, listed),
            Result = next is null ? JobPage.FileOf(job.Id) : null,
        };
    }

    private async Task<JobPage> ApplyAsync(Job job, RerunParameters what, int page, int pages, CancellationToken cancellationToken)
    {
        var entries = JsonSerializer.Deserialize<List<TEntry>>(
            await files.ReadAsync(job.Id, JobFile.Input, page, cancellationToken) ?? throw new InvalidOperationException($"Part {page} of the rerun's list is gone."), DomainJson.Options)!;
        var changed = new HashSet<TEntry>();
        foreach (var entry in entries)
            if (await ChangeAsync(job, what, entry, cancellationToken)) changed.Add(entry);
        await files.WriteAsync(job.Id, JobFile.Result, page, Lines(entries, changed), cancellationToken);
        return new JobPage(page + 1 < pages ? Place(Applying, page + 1, pages.ToString(CultureInfo.InvariantCulture)) : null, job.Done + entries.Count)
        {
            Counts = Applied(entries, changed),
            Result = JobPage.FileOf(job.Id),
            After = Pace,
        };
    }

    private string Lines(IEnumerable<TEntry> entries, HashSet<TEntry>? changed) =>
        string.Concat(entries.Select(entry => JsonSerializer.Serialize(LineOf(entry, changed?.Contains(entry)), ManageJson.Options) + "\n"));

    private static string Place(string phase, int page, string rest) => string.Create(CultureInfo.InvariantCulture, $"{phase} {page} {rest}");
}
