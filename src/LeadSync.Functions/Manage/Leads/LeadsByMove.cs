using LeadSync.Domain.Leads;
using LeadSync.Storage;
using LeadSync.Storage.Facts;
using LeadSync.Storage.Leads;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>Lists leads by their newest move.</summary>
/// <param name="facts">The moves, newest first.</param>
/// <param name="leads">The leads.</param>
public sealed class LeadsByMove(FactStore facts, LeadStore leads)
{
    /// <summary>One page.</summary>
    public async Task<RowPage<ListedLead>> ListAsync(LeadQuery query, LeadFold fold, CancellationToken cancellationToken)
    {
        var listed = new List<ListedLead>();
        var (reads, last, waiting) = (0, query.After, new List<FactRow>());
        await foreach (var fact in facts.NewestAsync(query.Stage, query.After, cancellationToken))
        {
            // This move shows that there is more: it begins the next page.
            if (listed.Count == query.Top || reads == LeadQuery.MaxTop) return new RowPage<ListedLead>(listed, last);
            last = fact.Position;
            waiting.Add(fact);
            if (waiting.Count < Math.Min(query.Top - listed.Count, LeadQuery.MaxTop - reads)) continue;
            reads += waiting.Count;
            await ReadAsync(waiting, listed, query, fold, cancellationToken);
        }

        await ReadAsync(waiting, listed, query, fold, cancellationToken);
        return new RowPage<ListedLead>(listed, Continuation: null);
    }

    private async Task ReadAsync(List<FactRow> waiting, List<ListedLead> listed, LeadQuery query, LeadFold fold, CancellationToken cancellationToken)
    {
        var records = await leads.AllAsync(waiting.Select(fact => fact.LeadId), cancellationToken);
        foreach (var lead in waiting.Zip(records, Listed).OfType<ListedLead>())
        {
            if (LeadList.IsMeant(lead, query, fold) && !listed.Exists(other => other.Record.LeadId == lead.Record.LeadId)) listed.Add(lead);
        }

        waiting.Clear();
    }

    // A lead stands where its newest move stands; its older moves show nothing.
    private static ListedLead? Listed(FactRow fact, LeadRecord? record) =>
        record?.State is { Current: { } current } state && NewestMove(state) is { } move && move.Cycle == fact.Cycle && move.To == fact.To && move.Place.At == fact.At
            ? new ListedLead(record, current)
            : null;

    private static StageChange? NewestMove(LeadState state) => state.History.LastOrDefault(change => change.From != change.To);
}
