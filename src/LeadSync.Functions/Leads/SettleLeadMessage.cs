namespace LeadSync.Functions.Leads;

/// <summary>Drives a command over HTTP to its end should its process die (architecture A7).</summary>
/// <param name="LeadId">The lead.</param>
/// <param name="Op">The operation under which the command was stored.</param>
public sealed record SettleLeadMessage(string LeadId, string Op);
