using LeadSync.Storage.Accounts;
using LeadSync.Storage.Queues;

namespace LeadSync.Functions.Leads;

/// <summary>Runs a command over HTTP, which no queue message drives: a delayed message, sent before and taken back after, finishes what a crash would cut off (architecture A7).</summary>
/// <param name="queues">Sends the message.</param>
public sealed class LeadCommands(QueueSender queues)
{
    private static readonly TimeSpan SettleAfter = TimeSpan.FromSeconds(30);

    /// <summary>Runs a command on a lead. Where it throws, the message stays and settles what was stored.</summary>
    /// <param name="leadId">The lead.</param>
    /// <param name="op">The operation's id.</param>
    /// <param name="command">What is done; not cancelled by the caller's hang-up (A8).</param>
    public async Task<T> RunAsync<T>(string leadId, string op, Func<Task<T>> command)
    {
        var settle = await queues.SendAsync(
            QueueNames.Settle, new Envelope<SettleLeadMessage> { Body = new SettleLeadMessage(leadId, op) }, SettleAfter, CancellationToken.None);
        var result = await command();
        await queues.DeleteAsync(settle, CancellationToken.None);
        return result;
    }
}
