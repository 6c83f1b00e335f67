namespace LeadSync.Domain.Calendars;

/// <summary>Counts working time: a duration is hours of work, so <c>P1D</c> is 24 of them; a working day is written by its hours, such as <c>PT10H</c>.</summary>
public static class BusinessTime
{
    private static readonly DateOnly LastDay = new(9990, 1, 1);

    /// <summary>When so much working time has passed; zero ends at once. In UTC.</summary>
    /// <param name="start">From when; a start outside working hours counts from the next ones.</param>
    /// <param name="duration">Zero or more.</param>
    /// <param name="calendar">The working hours.</param>
    public static DateTimeOffset Add(DateTimeOffset start, TimeSpan duration, BusinessCalendar calendar)
    {
        if (duration <= TimeSpan.Zero) return start.ToUniversalTime();
        foreach (var (from, to) in BlocksFrom(start, calendar))
        {
            if (to - from >= duration) return from + duration;
            duration -= to - from;
        }

        throw new ArgumentOutOfRangeException(nameof(duration), duration, "The calendar has not so many working hours left.");
    }

    /// <summary>The working time between two times; negative where the end lies before the start.</summary>
    public static TimeSpan Between(DateTimeOffset start, DateTimeOffset end, BusinessCalendar calendar)
    {
        var (first, last) = start <= end ? (start, end) : (end, start);
        var worked = TimeSpan.Zero;
        foreach (var (from, to) in BlocksFrom(first, calendar).TakeWhile(block => block.From < last))
            worked += (to < last ? to : last) - from;
        return start <= end ? worked : -worked;
    }

    private static IEnumerable<(DateTimeOffset From, DateTimeOffset To)> BlocksFrom(DateTimeOffset start, BusinessCalendar calendar)
    {
        for (var day = calendar.DayOf(start); day < LastDay; day = day.AddDays(1))
            foreach (var (from, to) in calendar.HoursOn(day).Where(block => block.To > start))
                yield return (from < start ? start.ToUniversalTime() : from, to);
    }
}
