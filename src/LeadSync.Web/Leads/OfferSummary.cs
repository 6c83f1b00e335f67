using LeadSync.Domain.Leads;

namespace LeadSync.Web.Leads;

/// <summary>How an offer stands.</summary>
/// <param name="OfferedAt">When somebody was asked (UTC).</param>
/// <param name="AcceptBy">Until when it is to be answered (UTC).</param>
/// <param name="Outcome">The answer, <see cref="OfferOutcome.Open"/> where there is none.</param>
public sealed record OfferSummary(DateTimeOffset OfferedAt, DateTimeOffset AcceptBy, OfferOutcome Outcome);
