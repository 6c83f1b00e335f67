namespace LeadSync.Domain.Qualification;

/// <summary>Where the grades begin (D-11).</summary>
/// <param name="Fit">The least points for A, B and C, falling; below the last is D.</param>
/// <param name="Engagement">The least points for 1, 2 and 3, falling; below the last is 4.</param>
public sealed record GradeBounds(IReadOnlyList<double> Fit, IReadOnlyList<double> Engagement);
