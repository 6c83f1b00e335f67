namespace LeadSync.Domain.Calendars;

/// <summary>A public holiday.</summary>
/// <param name="Date">The day.</param>
/// <param name="Id">What it is called in calendars, for example <c>epiphany</c>.</param>
/// <param name="De">Its German name.</param>
/// <param name="En">Its English name.</param>
public sealed record PublicHoliday(DateOnly Date, string Id, string De, string En);
