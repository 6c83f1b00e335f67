using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;
using LeadSync.Domain.Routing;

namespace LeadSync.Domain.Calendars;

/// <summary>
/// Public holidays of the German Länder (and Augsburg), Austria, the Swiss cantons and Liechtenstein, computed from a table of rows (D-23). Days that
/// a canton's offices keep by custom count as well as those by law, and where communities or districts differ, those of the majority (Assumption Day in Bavaria
/// and the Catholic feasts in Fribourg and Solothurn) or of any large part (Aargau): a calendar elsewhere lists such a day under <c>worked</c>. Half days,
/// such as 1 May in Solothurn, and the patrons of the Austrian states, on which work goes on, are none. Sources: the Länder's holiday acts, the Austrian
/// Arbeitsruhegesetz § 7, the Federal Office of Justice's list of cantonal holidays with the cantons' own, the Liechtenstein Arbeitsgesetz.
/// </summary>
public static class PublicHolidays
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };
    private static readonly HolidayRow[] Rows = JsonSerializer.Deserialize<HolidayRow[]>(ShippedDocument.Read(typeof(PublicHolidays), "holidays.json"), Options)!;
    private static readonly ConcurrentDictionary<(string Place, int Year), FrozenDictionary<DateOnly, PublicHoliday>> Known = [];

    /// <summary>The places, in the order of the catalog: <c>DE</c> (what all Länder keep), <c>DE-BW</c> … <c>DE-BY-AUGSBURG</c> …, <c>AT</c>, <c>CH</c>, <c>CH-AG</c> …, <c>LI</c>.</summary>
    public static IReadOnlyList<string> Places { get; } =
    [
        "DE", .. "BW BY BY-AUGSBURG BE BB HB HH HE MV NI NW RP SL SN ST SH TH".Split(' ').Select(land => $"DE-{land}"), "AT", "CH",
        .. "AG AI AR BE BL BS FR GE GL GR JU LU NE NW OW SG SH SO SZ TG TI UR VD VS ZG ZH".Split(' ').Select(canton => $"CH-{canton}"), "LI",
    ];

    /// <summary>The ids of all holidays.</summary>
    public static IReadOnlyList<string> Ids { get; } = [.. Rows.Select(row => row.Id).Distinct(StringComparer.Ordinal)];

    /// <summary>The holiday of a place on a day; null for a working day, and for a place that is not in <see cref="Places"/>.</summary>
    public static PublicHoliday? On(string place, DateOnly day) => Known.GetOrAdd((place, day.Year), Computed).GetValueOrDefault(day);

    /// <summary>The holidays of a place in a year, in order.</summary>
    public static IReadOnlyList<PublicHoliday> In(string place, int year) => [.. Known.GetOrAdd((place, year), Computed).Values.OrderBy(holiday => holiday.Date)];

    private static FrozenDictionary<DateOnly, PublicHoliday> Computed((string Place, int Year) key) => Rows
        .Where(row => Places.Contains(key.Place, StringComparer.Ordinal) && row.IsIn(key.Place))
        .Select(row => (Row: row, Day: row.On(key.Year)))
        .Where(found => found.Day is not null)
        .GroupBy(found => found.Day!.Value)
        .ToFrozenDictionary(group => group.Key, group => new PublicHoliday(group.Key, group.First().Row.Id, group.First().Row.De, group.First().Row.En));
}
