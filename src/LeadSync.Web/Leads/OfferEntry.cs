using LeadSync.Domain.Leads;

namespace LeadSync.Web.Leads;

/// <summary>One offer to one representative (D-22).</summary>
/// <param name="Cycle">The cycle, from 1.</param>
/// <param name="Representative">The name for people of who was asked.</param>
/// <param name="Offer">The offer as it is kept; its representative's id is not shown.</param>
public sealed record OfferEntry(int Cycle, string Representative, Offer Offer);
