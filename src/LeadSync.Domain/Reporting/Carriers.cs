namespace LeadSync.Domain.Reporting;

/// <summary>What carried a lead to its hand-over (D-8). Null where nothing of the kind is known.</summary>
/// <param name="Persona">The persona.</param>
/// <param name="Campaign">The campaign of the last touchpoint that named one.</param>
/// <param name="Approach">The approach of the last touchpoint that named one.</param>
/// <param name="Content">The content of the last touchpoint that named one.</param>
/// <param name="Rule">The scoring rule that gave most.</param>
/// <param name="Source">Where the lead came from first.</param>
public sealed record Carriers(
    string? Persona = null, string? Campaign = null, string? Approach = null, string? Content = null, string? Rule = null, string? Source = null);
