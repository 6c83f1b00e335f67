using LeadSync.Domain.Leads;

namespace LeadSync.Domain.Qualification;

/// <summary>A product as far as it decides who cares for a lead (D-21).</summary>
/// <param name="Id">Its name in events.</param>
/// <param name="ListPrice">What it costs where the lead names no price; null where that is open.</param>
/// <param name="Sale">The kind of sale: <c>transactional</c> or <c>considered</c>; null where it is open.</param>
/// <param name="Explanation">The need of explanation: <c>low</c>, <c>medium</c> or <c>high</c>; null where it is open.</param>
public sealed record Product(string Id, Money? ListPrice = null, string? Sale = null, string? Explanation = null);
