namespace LeadSync.Domain.Reporting;

/// <summary>What the alarm sees (D-8).</summary>
/// <param name="Decisions">How many hand-overs were judged in the time that it looks back.</param>
/// <param name="Rejected">How many of them were refused.</param>
/// <param name="Rings">True where the share of refusals lies above the set rate, of at least the set number.</param>
public sealed record AlarmReading(int Decisions, int Rejected, bool Rings)
{
    /// <summary>The share of refusals, 0 to 1; 0 without a decision.</summary>
    public double Rate => Decisions == 0 ? 0 : (double)Rejected / Decisions;
}
