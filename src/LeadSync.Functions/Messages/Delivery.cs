namespace LeadSync.Functions.Messages;

/// <summary>A message as the host delivered it.</summary>
/// <param name="Queue">The queue, without prefix.</param>
/// <param name="Text">Its text.</param>
/// <param name="DequeueCount">How often it was delivered, from 1.</param>
public sealed record Delivery(string Queue, string Text, long DequeueCount);
