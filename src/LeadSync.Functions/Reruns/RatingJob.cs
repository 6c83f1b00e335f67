using LeadSync.Functions.Documents;
using LeadSync.Functions.Manage.Leads;
using LeadSync.Storage.Jobs;

namespace LeadSync.Functions.Reruns;

/// <summary>Rates open leads again: those that stand otherwise under the service level in force.</summary>
/// <param name="list">The leads that made themselves known, each once.</param>
/// <param name="rate">Rates one.</param>
/// <param name="agreements">In whose words a stage is meant.</param>
/// <param name="files">Keeps the list and the result.</param>
internal sealed class RatingJob(LeadsByMove list, RateLead rate, ServiceLevelSource agreements, JobFiles files) : ListedJob<RatingEntry>(files)
{
    public const string Name = "rerun-score";

    public override string What => Name;

    protected override async Task<ListedPage<RatingEntry>> PlanAsync(RerunParameters what, string? after, CancellationToken cancellationToken)
    {
        var leads = await list.ListAsync(new LeadQuery(what.Stage, null, null, LeadQuery.MaxTop, after), (await agreements.GetAsync(cancellationToken)).Fold, cancellationToken);
        var entries = new List<RatingEntry>();
        foreach (var lead in leads.Items) entries.AddRange(await rate.PlanAsync(lead.Record, cancellationToken));
        return new(leads.Items.Count, entries, leads.Continuation);
    }

    protected override Task<bool> ChangeAsync(Job job, RerunParameters what, RatingEntry entry, CancellationToken cancellationToken) =>
        rate.RunAsync(job.Id, job.By, entry, cancellationToken);

    protected override object LineOf(RatingEntry entry, bool? changed) =>
        new { lead = entry.Lead, cycle = entry.Cycle, before = entry.Before, after = entry.After, becomesMql = entry.BecomesMql, rated = changed };

    protected override Dictionary<string, int> Listed(RerunParameters what, ListedPage<RatingEntry> page) => new(StringComparer.Ordinal)
    {
        ["looked"] = page.Looked, ["found"] = page.Entries.Count, ["mql"] = what.IsApply ? 0 : page.Entries.Count(entry => entry.BecomesMql),
    };

    protected override Dictionary<string, int> Applied(IReadOnlyList<RatingEntry> entries, IReadOnlyCollection<RatingEntry> changed) => new(StringComparer.Ordinal)
    {
        ["rated"] = changed.Count, ["unchanged"] = entries.Count - changed.Count, ["mql"] = changed.Count(entry => entry.BecomesMql),
    };
}
