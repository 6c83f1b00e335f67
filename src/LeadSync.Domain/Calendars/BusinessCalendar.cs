namespace LeadSync.Domain.Calendars;

/// <summary>When people work, so that clocks run only then (D-23). Read by <see cref="CalendarReader"/>.</summary>
public sealed record BusinessCalendar
{
    /// <summary>Its name, for example <c>DE-BY</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The time zone of the hours.</summary>
    public required TimeZoneInfo TimeZone { get; init; }

    /// <summary>The hours of each weekday, in order, not overlapping; a weekday that is absent is free. At least one has hours.</summary>
    public required IReadOnlyDictionary<DayOfWeek, IReadOnlyList<WorkingBlock>> Hours { get; init; }

    /// <summary>The place whose public holidays are kept, one of <see cref="PublicHolidays.Places"/>; null for none.</summary>
    public string? Holidays { get; init; }

    /// <summary>Public holidays, by id, on which work goes on.</summary>
    public IReadOnlyList<string> Worked { get; init; } = [];

    /// <summary>Days on which work ends early, such as 24 and 31 December.</summary>
    public IReadOnlyList<HalfDay> HalfDays { get; init; } = [];

    /// <summary>The company's own holidays.</summary>
    public IReadOnlyList<ClosedDays> Closed { get; init; } = [];

    /// <summary>Whether people work at this time.</summary>
    public bool IsOpen(DateTimeOffset now) => HoursOn(DayOf(now)).Any(block => now >= block.From && now < block.To);

    /// <summary>The day in the calendar's time zone.</summary>
    public DateOnly DayOf(DateTimeOffset time) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time, TimeZone).DateTime);

    /// <summary>Whether a day is a holiday, a company holiday or a free weekday.</summary>
    public bool IsFree(DateOnly day) => !Hours.ContainsKey(day.DayOfWeek) || IsHoliday(day) || Closed.Any(closed => closed.Covers(day));

    /// <summary>The working hours of a day, in order, as points in time: an hour that the change to summer time skips has no length.</summary>
    public IEnumerable<(DateTimeOffset From, DateTimeOffset To)> HoursOn(DateOnly day)
    {
        if (IsFree(day)) return [];
        var end = HalfDays.FirstOrDefault(half => half.Month == day.Month && half.Day == day.Day)?.Until ?? TimeSpan.FromDays(1);
        return Hours[day.DayOfWeek]
            .Where(block => block.From < end)
            .Select(block => (At(day, block.From), At(day, block.To < end ? block.To : end)))
            .Where(block => block.Item1 < block.Item2);
    }

    private bool IsHoliday(DateOnly day) =>
        Holidays is not null && PublicHolidays.On(Holidays, day) is { } holiday && !Worked.Contains(holiday.Id, StringComparer.Ordinal);

    // A time that the clock skips is the moment of the change; one that comes twice is the first of the two.
    private DateTimeOffset At(DateOnly day, TimeSpan time)
    {
        var local = day.ToDateTime(TimeOnly.MinValue) + time;
        while (TimeZone.IsInvalidTime(local)) local = local.AddMinutes(1);
        var offset = TimeZone.IsAmbiguousTime(local) ? TimeZone.GetAmbiguousTimeOffsets(local).Max() : TimeZone.GetUtcOffset(local);
        return new DateTimeOffset(local, offset).ToUniversalTime();
    }
}
