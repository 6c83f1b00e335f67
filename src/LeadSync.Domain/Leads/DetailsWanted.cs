namespace LeadSync.Domain.Leads;

/// <summary>What a thin message leaves to be fetched from its sender (webhooks.md §1.8).</summary>
/// <param name="Record">The kind of record in the sender's words, for example <c>contact</c>.</param>
/// <param name="Id">The record's id at the sender.</param>
/// <param name="Optional">True where the event is worth working on without: it is, where no token is set.</param>
/// <param name="Tries">How often the sender was asked in vain.</param>
public sealed record DetailsWanted(string Record, string Id, bool Optional = false, int Tries = 0);
