namespace LeadSync.Domain.Leads;

/// <summary>One offer of one cycle.</summary>
/// <param name="Cycle">The cycle.</param>
/// <param name="Offer">The offer's number within it.</param>
public readonly record struct OfferNumber(int Cycle, int Offer);
