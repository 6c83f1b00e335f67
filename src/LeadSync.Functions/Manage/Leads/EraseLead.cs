using LeadSync.Functions.Http;
using LeadSync.Functions.Identity;
using LeadSync.Functions.Leads;
using LeadSync.Storage.Accounts;
using LeadSync.Storage.Erasures;
using LeadSync.Storage.Leads;
using LeadSync.Storage.Queues;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>Erases a person on request (D-31). A delayed message, sent before and taken back after, finishes what a crash would cut off.</summary>
/// <param name="leads">The leads.</param>
/// <param name="erasure">Erases.</param>
/// <param name="receipts">The receipts.</param>
/// <param name="queues">Sends the message.</param>
/// <param name="ages">Says whether anything from before still waits.</param>
/// <param name="time">The clock.</param>
public sealed class EraseLead(LeadStore leads, LeadErasure erasure, ErasureStore receipts, QueueSender queues, QueueAges ages, TimeProvider time)
{
    private const int LongestId = 64;
    private static readonly TimeSpan SettleAfter = TimeSpan.FromSeconds(30);

    /// <summary>Erases the person of a lead; the answer is the receipt.</summary>
    public async Task<IResult> RunAsync(string leadId, CancellationToken cancellationToken)
    {
        if (!LeadId.IsOne(leadId) || await leads.FindAsync(leadId, cancellationToken) is not { } record) return Problems.NotFound("There is no such lead.");
        return JsonAnswer.Of(ErasureView.Of(await ErasedAsync(new SettleLeadMessage(record.LeadId, LeadUpdater.NewOp(), time.GetUtcNow()))));
    }

    /// <summary>Answers a receipt; final once no queue holds a message from before the erasure.</summary>
    public async Task<IResult> ShowAsync(string receipt, CancellationToken cancellationToken)
    {
        if (receipt.Length > LongestId || !receipt.All(letter => char.IsAsciiLetterOrDigit(letter)) || await receipts.FindAsync(receipt, cancellationToken) is not { } kept)
            return Problems.NotFound("There is no such receipt.");
        return JsonAnswer.Of(ErasureView.Of(await NowAsync(kept, cancellationToken)));
    }

    // Not cancelled by the caller's hang-up: what was begun is brought to its end (architecture A8).
    private async Task<ErasureReceipt> ErasedAsync(SettleLeadMessage command)
    {
        var settle = await queues.SendAsync(QueueNames.Settle, new Envelope<SettleLeadMessage> { Body = command }, SettleAfter, CancellationToken.None);
        var receipt = await erasure.RunAsync(command.Op, [command.LeadId], [], command.ErasedAt!.Value, CancellationToken.None);
        await queues.DeleteAsync(settle, CancellationToken.None);
        return receipt;
    }

    private async Task<ErasureReceipt> NowAsync(ErasureReceipt receipt, CancellationToken cancellationToken)
    {
        if (receipt.IsFinal || !receipt.IsDone || !await ages.AreAllYoungerAsync(receipt.ErasedAt, cancellationToken)) return receipt;
        var final = receipt with { IsFinal = true };
        await receipts.SaveAsync(final, cancellationToken);
        return final;
    }
}
