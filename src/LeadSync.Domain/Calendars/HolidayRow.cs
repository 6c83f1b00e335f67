using System.Globalization;

namespace LeadSync.Domain.Calendars;

/// <summary>One row of the table of public holidays: when, where and since when.</summary>
internal sealed record HolidayRow
{
    /// <summary>What it is called in calendars and explanations.</summary>
    public required string Id { get; init; }

    /// <summary>Its German name.</summary>
    public required string De { get; init; }

    /// <summary>Its English name.</summary>
    public required string En { get; init; }

    /// <summary>The places, separated by blanks; a place holds for all within it.</summary>
    public required string In { get; init; }

    /// <summary>Month and day of a fixed one.</summary>
    public string? Date { get; init; }

    /// <summary>Days after Easter Sunday.</summary>
    public int? Easter { get; init; }

    /// <summary>Month and day from which the next <see cref="Weekday"/> is sought.</summary>
    public string? From { get; init; }

    /// <summary>The weekday sought.</summary>
    public DayOfWeek? Weekday { get; init; }

    /// <summary>Days behind the weekday found.</summary>
    public int Plus { get; init; }

    /// <summary>Days after Easter Sunday that it avoids by a week.</summary>
    public int? NotEaster { get; init; }

    /// <summary>Weekdays to which alone it applies.</summary>
    public string? Only { get; init; }

    /// <summary>Weekdays to which it does not apply.</summary>
    public string? Except { get; init; }

    /// <summary>The first year.</summary>
    public int First { get; init; }

    /// <summary>The only years.</summary>
    public string? Years { get; init; }

    public bool IsIn(string place) => In.Split(' ').Any(within => place == within || place.StartsWith($"{within}-", StringComparison.Ordinal));

    /// <summary>The day in a year; null where there is none.</summary>
    public DateOnly? On(int year)
    {
        if (year < First || (Years is not null && !Years.Split(' ').Contains(year.ToString(CultureInfo.InvariantCulture), StringComparer.Ordinal))) return null;
        var day = DayOf(year);
        if (NotEaster is { } days && day == Calendars.Easter.Of(year).AddDays(days)) day = day.AddDays(7);
        return Falls(day) ? day : null;
    }

    private DateOnly DayOf(int year)
    {
        if (Easter is { } days) return Calendars.Easter.Of(year).AddDays(days);
        var fixedDay = DateOnly.ParseExact(string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{Date ?? From}"), "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return Weekday is { } weekday ? fixedDay.AddDays(((weekday - fixedDay.DayOfWeek + 7) % 7) + Plus) : fixedDay;
    }

    private bool Falls(DateOnly day) =>
        (Only is null || Only.Split(' ').Contains(day.DayOfWeek.ToString(), StringComparer.Ordinal))
        && (Except is null || !Except.Split(' ').Contains(day.DayOfWeek.ToString(), StringComparer.Ordinal));
}
