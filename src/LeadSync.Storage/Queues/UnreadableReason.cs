namespace LeadSync.Storage.Queues;

/// <summary>Why a queue text cannot be read; no later try would read it.</summary>
public enum UnreadableReason
{
    /// <summary>It is no JSON, or no envelope of ours, or lacks what its kind must have.</summary>
    Malformed,

    /// <summary>A newer LeadSync wrote it.</summary>
    FutureVersion,

    /// <summary>
    /// Its payload is gone. A payload is stored before its message and deleted after the work, so the work was done (or purged): complete the message.
    /// </summary>
    PayloadGone,
}
