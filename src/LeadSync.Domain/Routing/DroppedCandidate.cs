namespace LeadSync.Domain.Routing;

/// <summary>Somebody who could not take the lead.</summary>
/// <param name="Representative">The representative's id.</param>
/// <param name="Reason">One of <see cref="RoutingReasons"/>.</param>
public sealed record DroppedCandidate(string Representative, string Reason);
