namespace LeadSync.Storage.Cases;

/// <summary>One cycle in somebody's care.</summary>
/// <param name="Representative">Who cares.</param>
/// <param name="LeadId">The lead.</param>
/// <param name="Cycle">The cycle.</param>
/// <param name="Offer">The offer by which the care began.</param>
public sealed record CaseRow(string Representative, string LeadId, int Cycle, int Offer);
