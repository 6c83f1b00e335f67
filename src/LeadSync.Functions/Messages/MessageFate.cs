namespace LeadSync.Functions.Messages;

/// <summary>What becomes of a message.</summary>
public enum MessageFate
{
    /// <summary>The work is done, or a dead letter holds it: the message goes.</summary>
    Complete,

    /// <summary>The host delivers it again.</summary>
    Retry,

    /// <summary>What is left of it goes on as a message of its own.</summary>
    SendRest,

    /// <summary>It waits for something outside: the same message again, later.</summary>
    SendLater,

    /// <summary>It becomes a dead letter.</summary>
    Park,
}
