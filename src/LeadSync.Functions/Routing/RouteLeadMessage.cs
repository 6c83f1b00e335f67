namespace LeadSync.Functions.Routing;

/// <summary>Asks for an owner of one cycle.</summary>
/// <param name="LeadId">The lead.</param>
/// <param name="Cycle">The cycle.</param>
/// <param name="Offer">The number that the offer will have; an offer that exists is not made again.</param>
/// <param name="Traceparent">The trace of the request that set it off.</param>
public sealed record RouteLeadMessage(string LeadId, int Cycle, int Offer, string? Traceparent);
