using LeadSync.Storage.Accounts;
using LeadSync.Storage.DeadLetters;
using LeadSync.Storage.Queues;

namespace LeadSync.Functions.DeadLetters;

/// <summary>Turns what the host moved to a poison queue into dead letters, keyed by the same events as ours: twice is once.</summary>
/// <param name="poison">The poison queues.</param>
/// <param name="letters">The dead letters.</param>
/// <param name="parts">Finds out what a message is about.</param>
/// <param name="time">The clock.</param>
public sealed class EmptyPoison(PoisonQueues poison, DeadLetterStore letters, PoisonParts parts, TimeProvider time)
{
    /// <summary>Empties all poison queues.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var queue in QueueNames.All) await EmptyAsync(queue, cancellationToken);
    }

    private async Task EmptyAsync(string queue, CancellationToken cancellationToken)
    {
        while (await poison.ReceiveAsync(queue, cancellationToken) is { Count: > 0 } messages)
        {
            foreach (var message in messages)
            {
                await RecordAsync(queue, message.Text, cancellationToken);
                await poison.DeleteAsync(queue, message, cancellationToken);
            }
        }
    }

    private async Task RecordAsync(string queue, string text, CancellationToken cancellationToken)
    {
        foreach (var part in await parts.OfAsync(queue, text, cancellationToken))
            await letters.PutAsync(part.Letter(queue, "poison", "The host gave the message up: the process died in its last try.", 5, time.GetUtcNow()), cancellationToken);
    }
}
