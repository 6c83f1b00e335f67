namespace LeadSync.Domain.Leads;

/// <summary>A representative's care for one cycle.</summary>
/// <param name="Representative">Who.</param>
/// <param name="Cycle">The cycle.</param>
/// <param name="Offer">The offer by which the care began.</param>
/// <param name="OfferedAt">When the offer was made.</param>
/// <param name="Pool">The pool that drew; null for a direct assignment.</param>
/// <param name="CreditReturns">True where the offer was refused or lapsed: the draw does not count (Routing 2).</param>
public sealed record Care(string Representative, int Cycle, int Offer, DateTimeOffset OfferedAt, string? Pool, bool CreditReturns = false);
