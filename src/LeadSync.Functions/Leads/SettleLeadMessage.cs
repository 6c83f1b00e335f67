namespace LeadSync.Functions.Leads;

/// <summary>Drives a command over HTTP to its end should its process die (architecture A7).</summary>
/// <param name="LeadId">The lead.</param>
/// <param name="Op">The operation under which the command was stored; of an erasure its receipt.</param>
/// <param name="ErasedAt">The moment of an erasure; null for any other command.</param>
public sealed record SettleLeadMessage(string LeadId, string Op, DateTimeOffset? ErasedAt = null);
