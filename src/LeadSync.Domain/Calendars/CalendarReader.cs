using System.Globalization;
using System.Text.Json;
using LeadSync.Domain.Text;

namespace LeadSync.Domain.Calendars;

/// <summary>
/// Reads a calendar: <c>{"timeZone":"Europe/Berlin","hours":{"monday":["08:00-12:00","13:00-17:00"]},"holidays":"DE-BY","worked":["assumption"],
/// "halfDays":{"12-24":"12:00"},"closed":[{"from":"2026-12-28","to":"2026-12-30"}]}</c>. Says all that is wrong with it.
/// </summary>
public static class CalendarReader
{
    private static readonly string[] Weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    /// <summary>Reads the calendar.</summary>
    /// <param name="document">The document, parsed with duplicate keys refused.</param>
    /// <param name="name">The calendar's name.</param>
    public static Reading<BusinessCalendar> Read(JsonElement document, string name)
    {
        var errors = new ErrorList();
        var root = DocumentObject.Open(document, "", errors, ["timeZone", "hours", "holidays", "worked", "halfDays", "closed"]);
        var calendar = root is null ? null : ReadCalendar(root, name, errors);
        return calendar is null || !errors.IsEmpty ? new Reading<BusinessCalendar>.Refused(errors.Items) : new Reading<BusinessCalendar>.Done(calendar);
    }

    private static BusinessCalendar ReadCalendar(DocumentObject root, string name, ErrorList errors) => new()
    {
        Name = name,
        TimeZone = ReadZone(root),
        Hours = ReadHours(root, errors),
        Holidays = ReadPlace(root),
        Worked = ReadWorked(root, errors),
        HalfDays = ReadHalfDays(root, errors),
        Closed = [.. root.Objects("closed", "from", "to", "name").Select(ReadClosed)],
    };

    private static TimeZoneInfo ReadZone(DocumentObject root)
    {
        var id = root.RequiredText("timeZone");
        if (TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone)) return zone;
        if (id.Length > 0) root.Refuse("timeZone", $"there is no time zone '{id}': use an IANA name, such as Europe/Berlin");
        return TimeZoneInfo.Utc;
    }

    private static Dictionary<DayOfWeek, IReadOnlyList<WorkingBlock>> ReadHours(DocumentObject root, ErrorList errors)
    {
        var hours = new Dictionary<DayOfWeek, IReadOnlyList<WorkingBlock>>();
        if (!root.Has("hours")) root.Refuse("hours", "'hours' is missing: add {\"monday\":[\"08:00-18:00\"]}");
        if (root.Object("hours", Weekdays) is not { } days) return hours;
        foreach (var (number, weekday) in Weekdays.Index())
            if (WorkingBlocks.Read(days, weekday, errors) is { Count: > 0 } blocks) hours[(DayOfWeek)((number + 1) % 7)] = blocks;
        if (hours.Count == 0) root.Refuse("hours", "nobody would ever work: give at least one weekday hours, such as [\"08:00-18:00\"]");
        return hours;
    }

    private static string? ReadPlace(DocumentObject root)
    {
        if (root.Text("holidays") is not { } place) return null;
        if (PublicHolidays.Places.Contains(place, StringComparer.Ordinal)) return place;
        root.Refuse("holidays", $"there is no place '{place}'; the nearest are {NearestNames.To(place, PublicHolidays.Places)}");
        return null;
    }

    private static IReadOnlyList<string> ReadWorked(DocumentObject root, ErrorList errors)
    {
        var worked = root.Texts("worked");
        foreach (var (number, id) in worked.Index().Where(item => !PublicHolidays.Ids.Contains(item.Item, StringComparer.Ordinal)))
            errors.Add(JsonPointer.Item(root.PointerTo("worked"), number), $"there is no holiday '{id}'; the nearest are {NearestNames.To(id, PublicHolidays.Ids)}");
        return worked;
    }

    private static List<HalfDay> ReadHalfDays(DocumentObject root, ErrorList errors)
    {
        var read = new List<HalfDay>();
        if (!root.Has("halfDays")) return read;
        if (root.Member("halfDays").ValueKind != JsonValueKind.Object) root.Refuse("halfDays", "write an object of days, such as {\"12-24\":\"12:00\"}");
        else
            foreach (var day in root.Member("halfDays").EnumerateObject())
                if (ReadHalfDay(day) is { } half) read.Add(half);
                else errors.Add(JsonPointer.Member(root.PointerTo("halfDays"), day.Name), "write month and day, and when work ends, such as \"12-24\":\"12:00\"");
        return read;
    }

    // Read in a leap year: 29 February is a day too.
    private static HalfDay? ReadHalfDay(JsonProperty half) =>
        DateOnly.TryParseExact($"2024-{half.Name}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && half.Value.ValueKind == JsonValueKind.String && WorkingBlocks.TimeOf(half.Value.GetString()!) is { } until
            ? new HalfDay(day.Month, day.Day, until)
            : null;

    private static ClosedDays ReadClosed(DocumentObject closed)
    {
        var (from, to) = (DayOf(closed, "from"), DayOf(closed, "to"));
        if (!closed.Has("from")) closed.Refuse("from", "'from' is missing: add the first day, such as 2026-12-28");
        if (from > to) closed.Refuse("to", "'to' is the last day and may not lie before 'from'");
        if (to?.DayNumber - from?.DayNumber > 366) closed.Refuse("to", "close for at most a year at a time");
        return new ClosedDays(from ?? default, to ?? from ?? default);
    }

    private static DateOnly? DayOf(DocumentObject closed, string name)
    {
        if (closed.Text(name) is not { } text) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        closed.Refuse(name, "write a day as 2026-12-28");
        return null;
    }
}
