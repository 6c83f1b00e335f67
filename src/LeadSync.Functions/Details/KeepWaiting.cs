using LeadSync.Functions.Messages;
using LeadSync.Storage.DeadLetters;

namespace LeadSync.Functions.Details;

/// <summary>Keeps events that wait for their details where an administrator sees them; after seven days they are dead letters as others.</summary>
/// <param name="letters">The dead letters.</param>
/// <param name="time">The clock.</param>
public sealed class KeepWaiting(DeadLetterStore letters, TimeProvider time)
{
    private const string Message = "The message carries ids only, and its sender's API could not be asked for the rest: see the reason.";
    private static readonly TimeSpan Patience = TimeSpan.FromDays(7);

    /// <summary>Keeps one event; once more under the same key is once.</summary>
    /// <param name="part">The event as a message of its own.</param>
    /// <param name="queue">The queue that takes it again.</param>
    /// <param name="reason">Why it waits.</param>
    /// <param name="tryAt">When it is tried again; null where somebody has to set a token first.</param>
    /// <param name="wait">When it came, and how often it was tried.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public Task RunAsync(MessagePart part, string queue, string reason, DateTimeOffset? tryAt, (DateTimeOffset Since, int Tries) wait, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var letter = part.Letter(queue, reason, Message, wait.Tries, now);
        return letters.PutAsync(tryAt is not null && now - wait.Since > Patience ? letter : letter with { Waits = true, TryAt = tryAt }, cancellationToken);
    }
}
