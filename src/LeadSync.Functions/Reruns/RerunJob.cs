using LeadSync.Storage.Cases;
using LeadSync.Storage.Jobs;

namespace LeadSync.Functions.Reruns;

/// <summary>Lets leads change hands.</summary>
/// <param name="cases">Who cares for which lead.</param>
/// <param name="planner">Says who changes hands.</param>
/// <param name="apply">Changes one.</param>
/// <param name="files">Keeps the list and the result.</param>
internal sealed class RerunJob(CaseStore cases, RerunPlanner planner, ApplyRerun apply, JobFiles files) : ListedJob<RerunEntry>(files)
{
    public const string Name = "rerun";

    private const int LeadsAPage = 50;

    public override string What => Name;

    protected override async Task<ListedPage<RerunEntry>> PlanAsync(RerunParameters what, string? after, CancellationToken cancellationToken)
    {
        var rows = what.Owner is { } owner ? await cases.ListAsync(owner, LeadsAPage, after, cancellationToken) : await cases.ListAllAsync(LeadsAPage, after, cancellationToken);
        return new(rows.Items.Count, [.. await planner.PlanAsync(rows.Items, what, cancellationToken)], rows.Continuation);
    }

    protected override Task<bool> ChangeAsync(Job job, RerunParameters what, RerunEntry entry, CancellationToken cancellationToken) =>
        apply.RunAsync(job.Id, job.By, entry, what, cancellationToken);

    protected override object LineOf(RerunEntry entry, bool? changed) =>
        new { lead = entry.Lead, cycle = entry.Cycle, offer = entry.Offer, accepted = entry.IsAccepted, before = entry.Before, after = entry.After, moved = changed };

    protected override Dictionary<string, int> Listed(RerunParameters what, ListedPage<RerunEntry> page) => new(StringComparer.Ordinal) { ["found"] = page.Entries.Count };

    protected override Dictionary<string, int> Applied(IReadOnlyList<RerunEntry> entries, IReadOnlyCollection<RerunEntry> changed) =>
        new(StringComparer.Ordinal) { ["moved"] = changed.Count, ["unchanged"] = entries.Count - changed.Count };
}
