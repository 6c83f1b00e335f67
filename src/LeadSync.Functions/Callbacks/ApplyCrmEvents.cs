using LeadSync.Domain.Leads;
using LeadSync.Functions.Leads;
using LeadSync.Storage.Leads;
using LeadSync.Storage.Settings;

namespace LeadSync.Functions.Callbacks;

/// <summary>Applies what a CRM reports to the leads that it names.</summary>
/// <param name="leads">The leads.</param>
/// <param name="keys">Derives keys of ids in a CRM.</param>
/// <param name="actions">Applies one action.</param>
public sealed class ApplyCrmEvents(LeadStore leads, LeadKeys keys, SalesActions actions)
{
    /// <summary>Applies events; answers those whose lead is not known yet: a callback may be faster than our own hand-over.</summary>
    public async Task<IReadOnlyList<SalesEvent>> RunAsync(IReadOnlyList<SalesEvent> events, CancellationToken cancellationToken)
    {
        var waiting = new List<SalesEvent>();
        foreach (var row in events.OrderBy(row => row.OccurredAt))
        {
            if (!await AppliedAsync(row, cancellationToken)) waiting.Add(row);
        }

        return waiting;
    }

    private async Task<bool> AppliedAsync(SalesEvent row, CancellationToken cancellationToken) =>
        await LeadIdOfAsync(row, cancellationToken) is { } leadId
        && (await actions.ApplyAsync(leadId, row, LeadUpdater.NewOp(), recordWrong: true, cancellationToken) is not SalesResult.Missing
            || (await leads.ResolveAsync(leadId, cancellationToken)).ErasedAt >= row.ReceivedAt);

    private async Task<string?> LeadIdOfAsync(SalesEvent row, CancellationToken cancellationToken) =>
        row.LeadId ?? CrmLeadId.OfInbox(row.CrmId) ?? (await leads.FindAsync(keys.OfExternalId("crm:" + row.Source, row.CrmId ?? "").Partition, cancellationToken))?.LeadId;
}
