namespace LeadSync.Domain.Calendars;

/// <summary>A day of each year on which work ends early.</summary>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to 31.</param>
/// <param name="Until">When work ends, after midnight.</param>
public sealed record HalfDay(int Month, int Day, TimeSpan Until);
