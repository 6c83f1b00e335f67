using System.Text.Json;
using LeadSync.Domain.Text;

namespace LeadSync.Domain.Calendars;

/// <summary>The calendars that ship, one for each of <see cref="PublicHolidays.Places"/>: Monday to Friday, 8 to 18, with the public holidays of the place and no half days.</summary>
public static class ShippedCalendars
{
    private static readonly Lazy<IReadOnlyList<BusinessCalendar>> Read = new(() => [.. PublicHolidays.Places.Select(ReadOne)]);

    /// <summary>The calendars.</summary>
    public static IReadOnlyList<BusinessCalendar> All => Read.Value;

    /// <summary>The calendar of a place, else of its country, else of <c>DE</c>.</summary>
    /// <param name="name">A calendar's name, for example <c>DE-BY</c> or a company's own.</param>
    public static BusinessCalendar Nearest(string name) => Of(name) ?? Of(name.Split('-')[0]) ?? Of("DE")!;

    /// <summary>The document of a place, as an administrator begins with it; null for a place that there is not.</summary>
    public static string? Json(string place) => PublicHolidays.Places.Contains(place, StringComparer.Ordinal)
        ? $$"""
          {"timeZone":"{{ZoneOf(place)}}",
           "hours":{"monday":["08:00-18:00"],"tuesday":["08:00-18:00"],"wednesday":["08:00-18:00"],"thursday":["08:00-18:00"],"friday":["08:00-18:00"]},
           "holidays":"{{place}}","worked":[],"halfDays":{},"closed":[]}
          """
        : null;

    private static BusinessCalendar? Of(string name) => All.FirstOrDefault(calendar => calendar.Name == name);

    private static BusinessCalendar ReadOne(string place)
    {
        using var document = JsonDocument.Parse(Json(place)!);
        return CalendarReader.Read(document.RootElement, place) is Reading<BusinessCalendar>.Done done
            ? done.Value
            : throw new InvalidOperationException($"The shipped calendar {place} cannot be read.");
    }

    private static string ZoneOf(string place) => place[..2] switch
    {
        "AT" => "Europe/Vienna",
        "CH" => "Europe/Zurich",
        "LI" => "Europe/Vaduz",
        _ => "Europe/Berlin",
    };
}
