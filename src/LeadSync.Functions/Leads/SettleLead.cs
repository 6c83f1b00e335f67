using LeadSync.Functions.Identity;
using LeadSync.Storage.Leads;

namespace LeadSync.Functions.Leads;

/// <summary>Finishes what an interrupted command left: sends again what its operation set off; nothing where it was never stored.</summary>
/// <param name="leads">The leads.</param>
/// <param name="updater">Sends effects.</param>
/// <param name="erasure">Erases.</param>
public sealed class SettleLead(LeadStore leads, LeadUpdater updater, LeadErasure erasure)
{
    /// <summary>Finishes one operation.</summary>
    public async Task RunAsync(SettleLeadMessage message, CancellationToken cancellationToken)
    {
        if (message.ErasedAt is { } at) await erasure.RunAsync(message.Op, [message.LeadId], [], at, cancellationToken);
        else await FinishAsync(message, cancellationToken);
    }

    private async Task FinishAsync(SettleLeadMessage message, CancellationToken cancellationToken)
    {
        if (await leads.FindAsync(message.LeadId, cancellationToken) is not { } record) return;
        var file = await leads.ReadHistoryAsync(record, cancellationToken);
        await updater.FinishAsync(file, new HashSet<string>(StringComparer.Ordinal) { message.Op }, cancellationToken);
    }
}
