using LeadSync.Functions.Messages;
using LeadSync.Storage.Accounts;
using LeadSync.Storage.DeadLetters;
using LeadSync.Storage.Queues;

namespace LeadSync.Functions.Jobs;

/// <summary>Works off messages of long work.</summary>
/// <param name="work">Works any message off.</param>
/// <param name="run">Does a page.</param>
/// <param name="retry">Says which try is the last.</param>
public sealed class RunJobWork(QueueWork work, RunJob run, RetryDecision retry)
{
    /// <summary>Works one message off.</summary>
    public Task RunAsync(string text, long dequeueCount, CancellationToken cancellationToken) =>
        work.RunAsync<Envelope<JobMessage>>(
            new Delivery(QueueNames.Jobs, text, dequeueCount),
            message => [PartOf(message)],
            async (message, token) =>
            {
                await run.RunAsync(message.Body.JobId, retry.IsLast(RetryDecision.Tries(message.Attempt, dequeueCount)), token);
                return WorkResults.Done<Envelope<JobMessage>>();
            },
            cancellationToken);

    private static MessagePart PartOf(Envelope<JobMessage> message)
    {
        var payload = EnvelopeCodec.Json(message with { Attempt = 1 });
        return new MessagePart(DeadLetter.KeyOfText(payload), null, payload, null, null);
    }
}
