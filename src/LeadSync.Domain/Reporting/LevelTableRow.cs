namespace LeadSync.Domain.Reporting;

/// <summary>How many leads were handed over at one level, beside the survey (D-19).</summary>
/// <param name="Level">The level.</param>
/// <param name="HandedOver">How many were handed over at it.</param>
/// <param name="Share">Their share of all hand-overs, 0 to 1; 0 without any.</param>
/// <param name="Survey">The share of those asked that passes leads on at it, 0 to 1; null for a level that the survey does not know.</param>
public sealed record LevelTableRow(int Level, int HandedOver, double Share, double? Survey);
