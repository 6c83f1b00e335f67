namespace LeadSync.Functions.Messages;

/// <summary>Tells the host that a message failed, so that it delivers it again. Holds nothing of the message.</summary>
/// <param name="queue">The queue.</param>
/// <param name="failure">Why.</param>
public sealed class WorkFailedException(string queue, Exception? failure) : Exception($"A message of {queue} failed; it is tried again.", failure);
