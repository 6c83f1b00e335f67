using LeadSync.Domain.Leads;
using LeadSync.Storage;
using LeadSync.Storage.Cases;
using LeadSync.Storage.Leads;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>Lists the leads in a representative's care, newest offer first.</summary>
/// <param name="cases">Who cares for which lead.</param>
/// <param name="leads">The leads.</param>
public sealed class LeadsByOwner(CaseStore cases, LeadStore leads)
{
    /// <summary>One page.</summary>
    public async Task<RowPage<ListedLead>> ListAsync(LeadQuery query, LeadFold fold, CancellationToken cancellationToken)
    {
        var listed = new List<ListedLead>();
        var (after, reads) = (query.After, 0);
        do
        {
            var page = await cases.ListAsync(query.Owner!, Math.Min(query.Top - listed.Count, LeadQuery.MaxTop - reads), after, cancellationToken);
            listed.AddRange(await ReadAsync(page.Items, query, fold, cancellationToken));
            (after, reads) = (page.Continuation, reads + page.Items.Count);
        }
        while (after is not null && listed.Count < query.Top && reads < LeadQuery.MaxTop);
        return new RowPage<ListedLead>(listed, after);
    }

    private async Task<IEnumerable<ListedLead>> ReadAsync(IReadOnlyList<CaseRow> rows, LeadQuery query, LeadFold fold, CancellationToken cancellationToken)
    {
        var records = await leads.AllAsync(rows.Select(row => row.LeadId), cancellationToken);
        return rows.Zip(records, Listed).OfType<ListedLead>().Where(lead => LeadList.IsMeant(lead, query, fold));
    }

    // Case rows are pointers: the lead says whether the care goes on.
    private static ListedLead? Listed(CaseRow row, LeadRecord? record) =>
        record?.State.CycleOf(row.Cycle) is { IsOpen: true, Held: { } held } cycle && held.Number == row.Offer ? new ListedLead(record, cycle) : null;
}
