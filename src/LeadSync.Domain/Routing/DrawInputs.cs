using LeadSync.Domain.Leads;

namespace LeadSync.Domain.Routing;

/// <summary>What a routing decision rested on besides the lead and the documents of its time, so that it can be executed again (guarantee 6).</summary>
/// <param name="At">When it was decided.</param>
/// <param name="PeopleVersion">The version of the representatives; 0 before the first were saved.</param>
/// <param name="AccountOwner">Who owned the account of the lead's company; null for nobody.</param>
/// <param name="Counts">What the pool owed its members, and how busy everybody was who was looked at.</param>
/// <param name="Drawn">The offer that an earlier try had drawn already; null where this one drew.</param>
public sealed record DrawInputs(DateTimeOffset At, int PeopleVersion, string? AccountOwner, DrawCounts Counts, Offer? Drawn = null);
