namespace LeadSync.Domain.Scoring;

/// <summary>The time zone in which a calendar counts its days.</summary>
internal static class CalendarZone
{
    /// <summary>The zone of a calendar by its country; Europe/Berlin for every other one.</summary>
    public static TimeZoneInfo Of(string calendar) => TimeZoneInfo.FindSystemTimeZoneById(calendar.Split('-')[0] switch
    {
        "AT" => "Europe/Vienna",
        "CH" => "Europe/Zurich",
        "LI" => "Europe/Vaduz",
        _ => "Europe/Berlin",
    });

    /// <summary>The day that a calendar has at a moment.</summary>
    public static DateOnly DayOf(string calendar, DateTimeOffset at) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, Of(calendar)).DateTime);
}
