using LeadSync.Domain.Funnels;
using LeadSync.Domain.Leads;
using LeadSync.Functions.Documents;
using LeadSync.Functions.Http;
using LeadSync.Functions.Manage.Leads;
using LeadSync.Storage;
using LeadSync.Storage.Facts;
using LeadSync.Storage.Leads;
using LeadSync.Storage.Reports;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Manage.Qualification;

/// <summary>Lists the leads that do not ripen (D-14), page by page: each page reads as many leads as it may show. A page may be short or empty while there are more.</summary>
/// <param name="waiting">Where to look for leads below their level.</param>
/// <param name="facts">Where to look for leads that nothing happens to.</param>
/// <param name="leads">The leads.</param>
/// <param name="agreements">The service levels.</param>
/// <param name="time">The clock.</param>
public sealed class WaitingLeads(WaitingStore waiting, FactStore facts, LeadStore leads, ServiceLevelSource agreements, TimeProvider time)
{
    private static readonly TimeSpan Silence = TimeSpan.FromDays(60);

    /// <summary>One page.</summary>
    public async Task<IResult> RunAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var (query, errors) = WaitingQuery.Read(request.Query);
        if (errors.Count > 0) return Problems.Invalid(errors);
        var (fold, now) = ((await agreements.GetAsync(cancellationToken)).Fold, time.GetUtcNow());
        var page = query.Why == WaitingQuery.NoTouchpoint ? await SilentAsync(query, now, cancellationToken) : await BelowLevelAsync(query, cancellationToken);
        var views = page.Items.Select(lead => WaitingView.Of(lead.Record, lead.Cycle, query.Why, fold, now)).Where(view => query.Why != WaitingQuery.Call || view.Call is not null);
        return JsonAnswer.Page([.. views], Continuation.Encode(page.Continuation));
    }

    private async Task<RowPage<ListedLead>> BelowLevelAsync(WaitingQuery query, CancellationToken cancellationToken)
    {
        var rows = await waiting.ListAsync(query.Top, query.After, cancellationToken);
        var records = await leads.AllAsync(rows.Items.Select(row => row.LeadId), cancellationToken);
        return new([.. rows.Items.Zip(records, (row, record) => Below(row, record)).OfType<ListedLead>()], rows.Continuation);
    }

    private static ListedLead? Below(WaitingRow row, LeadRecord? record) =>
        record?.LeadId == row.LeadId && record.State.CycleOf(row.Cycle) is { } cycle && LeadChange.LacksLevel(cycle) ? new ListedLead(record, cycle) : null;

    // Whoever moved within the time was touched within it; of the others the newest move shows where each stands.
    private async Task<RowPage<ListedLead>> SilentAsync(WaitingQuery query, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var moves = new List<FactRow>();
        await foreach (var move in facts.NewestAsync(stage: null, query.After ?? FactStore.Before(now - Silence), cancellationToken))
        {
            moves.Add(move);
            if (moves.Count == query.Top) break;
        }

        var records = await leads.AllAsync(moves.Select(move => move.LeadId), cancellationToken);
        var silent = moves.Zip(records, (move, record) => Silent(move, record, now)).OfType<ListedLead>();
        return new([.. silent], moves.Count < query.Top ? null : moves[^1].Position);
    }

    private static ListedLead? Silent(FactRow move, LeadRecord? record, DateTimeOffset now) =>
        record?.State is { Current: { IsOpen: true, Milestone: Milestone.Identified or Milestone.Recycled } cycle } state
        && (state.TouchedAt ?? state.Last.At) <= now - Silence && !(cycle.RestUntil > now) && !cycle.IsInFastLane && IsNewest(move, record.LeadId, state)
            ? new ListedLead(record, cycle)
            : null;

    private static bool IsNewest(FactRow move, string leadId, LeadState state) =>
        move.LeadId == leadId && state.History.LastOrDefault(change => change.From != change.To) is { } newest && newest.Cycle == move.Cycle && newest.To == move.To && newest.Place.At == move.At;
}
