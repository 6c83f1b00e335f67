namespace LeadSync.Domain.Leads;

/// <summary>A cycle that began or ceased to have its points without its level (D-14).</summary>
/// <param name="Cycle">The cycle.</param>
/// <param name="Begins">True where it waits from now on.</param>
public readonly record struct WaitingChange(int Cycle, bool Begins);
