namespace LeadSync.Domain.Reporting;

/// <summary>How many leads of one kind were handed over too early (D-14).</summary>
/// <param name="By"><c>source</c>, <c>content</c> or <c>score</c>.</param>
/// <param name="Key">Which source or content, or the band of ten points, for example <c>30–39</c>; empty where it is not known.</param>
/// <param name="Decisions">How many were judged.</param>
/// <param name="TooEarly">How many of them were refused as unripe.</param>
public sealed record RipenessRow(string By, string Key, int Decisions, int TooEarly)
{
    /// <summary>The share that came too early, 0 to 1.</summary>
    public double Share => (double)TooEarly / Decisions;
}
