namespace LeadSync.Storage.Queues;

/// <summary>A message that the host gave up.</summary>
/// <param name="Text">Its text.</param>
/// <param name="MessageId">The service's id.</param>
/// <param name="PopReceipt">The right to delete it.</param>
public sealed record PoisonMessage(string Text, string MessageId, string PopReceipt);
