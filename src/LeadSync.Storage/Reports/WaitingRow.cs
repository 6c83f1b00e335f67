namespace LeadSync.Storage.Reports;

/// <summary>Where to look for a lead that has its points, but not its level.</summary>
/// <param name="LeadId">The lead.</param>
/// <param name="Cycle">The cycle.</param>
public sealed record WaitingRow(string LeadId, int Cycle);
