using LeadSync.Domain.Leads;
using LeadSync.Domain.Routing;

namespace LeadSync.Functions.Routing;

/// <summary>An offer that is to be made, and why.</summary>
/// <param name="Offer">The offer.</param>
/// <param name="Explanation">The rules looked at and the candidates dropped.</param>
/// <param name="Recorded">The offer with what routing knew, for simulation.</param>
/// <param name="Inputs">What the decision rested on besides.</param>
public sealed record DrawnOffer(Offer Offer, RoutingExplanation Explanation, RecordedRouting Recorded, DrawInputs Inputs);
