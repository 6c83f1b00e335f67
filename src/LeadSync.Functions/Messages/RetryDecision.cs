namespace LeadSync.Functions.Messages;

/// <summary>Decides what becomes of a message: one pure function of outcome and tries.</summary>
/// <param name="MaxTries">Tries before a dead letter (<c>maxDequeueCount</c> of host.json).</param>
public sealed record RetryDecision(int MaxTries)
{
    /// <summary>How long what is left or waits is hidden.</summary>
    public static TimeSpan Delay { get; } = TimeSpan.FromSeconds(10);

    /// <summary>The tries so far: deliveries of this message and of those before it.</summary>
    public static long Tries(int attempt, long dequeueCount) => attempt - 1 + dequeueCount;

    /// <summary>True where no try follows.</summary>
    public bool IsLast(long tries) => tries >= MaxTries;

    /// <summary>What becomes of the message.</summary>
    public MessageFate After(WorkOutcome outcome, long tries) => outcome switch
    {
        WorkOutcome.Done => MessageFate.Complete,
        WorkOutcome.Unreadable => MessageFate.Park,
        _ when IsLast(tries) => MessageFate.Park,
        WorkOutcome.PartlyFailed => MessageFate.SendRest,
        WorkOutcome.NotYet => MessageFate.SendLater,
        _ => MessageFate.Retry,
    };
}
