namespace LeadSync.Domain.Calendars;

/// <summary>A part of a working day, by the clock on the wall.</summary>
/// <param name="From">Its beginning, after midnight.</param>
/// <param name="To">Its end, after midnight; 24 hours for the end of the day.</param>
public sealed record WorkingBlock(TimeSpan From, TimeSpan To);
