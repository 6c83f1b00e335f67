using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Words;

/// <summary>One of a vendor's names for a field.</summary>
/// <param name="Name">The vendor's name.</param>
/// <param name="Set">Fills the field where it is still empty.</param>
internal sealed record ContactWord(string Name, Func<Contact, string, Contact> Set);
