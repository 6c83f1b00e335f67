namespace LeadSync.Functions.Handover;

/// <summary>Asks for a lead to be brought into the CRM.</summary>
/// <param name="LeadId">The lead.</param>
/// <param name="Cycle">The cycle.</param>
/// <param name="Offer">The offer that stands behind it.</param>
/// <param name="Traceparent">The trace of the request that set it off.</param>
public sealed record HandOverLeadMessage(string LeadId, int Cycle, int Offer, string? Traceparent);
