namespace LeadSync.Storage.Queues;

/// <summary>A message that was stored: enough to take it back before somebody receives it.</summary>
/// <param name="Queue">The queue, by its name without prefix.</param>
/// <param name="MessageId">The service's id.</param>
/// <param name="PopReceipt">The right to delete it; void once somebody has received it.</param>
public sealed record SentMessage(string Queue, string MessageId, string PopReceipt);
