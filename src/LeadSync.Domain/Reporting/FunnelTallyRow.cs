namespace LeadSync.Domain.Reporting;

/// <summary>How many reached a stage (D-5).</summary>
/// <param name="Stage">The stage, by the name of the funnel that the leads move by.</param>
/// <param name="Cycles">How many cycles.</param>
/// <param name="Persons">How many persons they belong to.</param>
public sealed record FunnelTallyRow(string Stage, int Cycles, int Persons);
