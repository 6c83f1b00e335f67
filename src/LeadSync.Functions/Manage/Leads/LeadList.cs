using LeadSync.Domain.Leads;
using LeadSync.Storage;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>Lists leads, newest move first. What a list's rows point at is read before it is shown, so nothing stale is (architecture A9).</summary>
/// <param name="byMove">Leads by their newest move.</param>
/// <param name="byOwner">Leads by who cares for them.</param>
/// <param name="search">Leads by a word.</param>
public sealed class LeadList(LeadsByMove byMove, LeadsByOwner byOwner, LeadSearch search)
{
    /// <summary>One page; at most 50 leads are read for it, so it may be shorter than asked for and still not be the last.</summary>
    public async Task<RowPage<ListedLead>> ListAsync(LeadQuery query, LeadFold fold, CancellationToken cancellationToken) => query switch
    {
        { Search: { } words } => new RowPage<ListedLead>(
            [.. (await search.FindAsync(words, query.Top, cancellationToken)).Where(lead => IsMeant(lead, query, fold))], Continuation: null),
        { Owner: not null } => await byOwner.ListAsync(query, fold, cancellationToken),
        _ => await byMove.ListAsync(query, fold, cancellationToken),
    };

    internal static bool IsMeant(ListedLead lead, LeadQuery query, LeadFold fold) =>
        (query.Owner is null || lead.Cycle.Held?.Representative == query.Owner)
        && (query.Stage is null || fold.StageOf(lead.Record.State, lead.Cycle) == query.Stage);
}
