using System.Globalization;
using LeadSync.Domain.Calendars;

namespace LeadSync.Domain.Tests.Calendars;

/// <summary>Against published lists: the Länder's and cantons' own, written down here day by day, not computed.</summary>
[Trait("D", "23")]
public sealed class PublicHolidayTests
{
    [Theory]
    [InlineData("2016-03-27")]
    [InlineData("2017-04-16")]
    [InlineData("2018-04-01")]
    [InlineData("2019-04-21")]
    [InlineData("2020-04-12")]
    [InlineData("2021-04-04")]
    [InlineData("2022-04-17")]
    [InlineData("2023-04-09")]
    [InlineData("2024-03-31")]
    [InlineData("2025-04-20")]
    [InlineData("2026-04-05")]
    [InlineData("2027-03-28")]
    [InlineData("2028-04-16")]
    [InlineData("2029-04-01")]
    [InlineData("2030-04-21")]
    [InlineData("2031-04-13")]
    [InlineData("2032-03-28")]
    [InlineData("2033-04-17")]
    [InlineData("2034-04-09")]
    [InlineData("2035-03-25")]
    [InlineData("2036-04-13")]
    public void Feasts_that_move_follow_easter_ten_years_back_and_ahead(string sunday)
    {
        var easter = Day(sunday);
        (int Days, string Id)[] moving = [(-2, "good-friday"), (1, "easter-monday"), (39, "ascension"), (50, "whit-monday")];
        Assert.All(moving, feast => Assert.Equal(feast.Id, PublicHolidays.On("DE-HH", easter.AddDays(feast.Days))?.Id));
        Assert.Equal("corpus-christi", PublicHolidays.On("DE-BY", easter.AddDays(60))?.Id);
        Assert.Equal("easter-sunday", PublicHolidays.On("DE-BB", easter)?.Id);
    }

    [Theory]
    [InlineData("DE", 2026, "01-01 04-03 04-06 05-01 05-14 05-25 10-03 12-25 12-26")]
    [InlineData("DE-BW", 2026, "01-01 01-06 04-03 04-06 05-01 05-14 05-25 06-04 10-03 11-01 12-25 12-26")]
    [InlineData("DE-BY", 2026, "01-01 01-06 04-03 04-06 05-01 05-14 05-25 06-04 08-15 10-03 11-01 12-25 12-26")]
    [InlineData("DE-BY-AUGSBURG", 2026, "01-01 01-06 04-03 04-06 05-01 05-14 05-25 06-04 08-08 08-15 10-03 11-01 12-25 12-26")]
    [InlineData("DE-BE", 2026, "01-01 03-08 04-03 04-06 05-01 05-14 05-25 10-03 12-25 12-26")]
    [InlineData("DE-BB", 2026, "01-01 04-03 04-05 04-06 05-01 05-14 05-24 05-25 10-03 10-31 12-25 12-26")]
    [InlineData("DE-HB", 2026, "01-01 04-03 04-06 05-01 05-14 05-25 10-03 10-31 12-25 12-26")]
    [InlineData("DE-HH", 2026, "01-01 04-03 04-06 05-01 05-14 05-25 10-03 10-31 12-25 12-26")]
    [InlineData("DE-HE", 2026, "01-01 04-03 04-06 05-01 05-14 05-25 06-04 10-03 12-25 12-26")]
    [InlineData("DE-MV", 2026, "01-01 03-08 04-03 04-06 05-01 05-14 05-25 10-03 10-31 12-25 12-26")]
    [InlineData("DE-NI", 2026, "01-01 04-03 04-06 05-01 05-14 05-25 10-03 10-31 12-25 12-26")]
    [InlineData("DE-NW", 2026, "01-01 04-03 04-06 05-01 05-14 05-25 06-04 10-03 11-01 12-25 12-26")]
    [InlineData("DE-RP", 2026, "01-01 04-03 04-06 05-01 05-14 05-25 06-04 10-03 11-01 12-25 12-26")]
    [InlineData("DE-SL", 2026, "01-01 04-03 04-06 05-01 05-14 05-25 06-04 08-15 10-03 11-01 12-25 12-26")]
    [InlineData("DE-SN", 2026, "01-01 04-03 04-06 05-01 05-14 05-25 10-03 10-31 11-18 12-25 12-26")]
    [InlineData("DE-ST", 2026, "01-01 01-06 04-03 04-06 05-01 05-14 05-25 10-03 10-31 12-25 12-26")]
    [InlineData("DE-SH", 2026, "01-01 04-03 04-06 05-01 05-14 05-25 10-03 10-31 12-25 12-26")]
    [InlineData("DE-TH", 2026, "01-01 04-03 04-06 05-01 05-14 05-25 09-20 10-03 10-31 12-25 12-26")]
    [InlineData("AT", 2026, "01-01 01-06 04-06 05-01 05-14 05-25 06-04 08-15 10-26 11-01 12-08 12-25 12-26")]
    [InlineData("LI", 2026, "01-01 01-06 02-02 03-19 04-06 05-01 05-14 05-25 06-04 08-15 09-08 11-01 12-08 12-25 12-26")]
    [InlineData("CH", 2026, "01-01 05-14 08-01 12-25")]
    [InlineData("CH-ZH", 2026, "01-01 01-02 04-03 04-06 05-01 05-14 05-25 08-01 12-25 12-26")]
    [InlineData("CH-GE", 2026, "01-01 04-03 04-06 05-14 05-25 08-01 09-10 12-25 12-31")]
    [InlineData("CH-TI", 2026, "01-01 01-06 03-19 04-06 05-01 05-14 05-25 06-04 06-29 08-01 08-15 11-01 12-08 12-25 12-26")]
    [InlineData("CH-VD", 2026, "01-01 01-02 04-03 04-06 05-14 05-25 08-01 09-21 12-25")]
    [InlineData("CH-LU", 2026, "01-01 01-02 04-03 04-06 05-14 05-25 06-04 08-01 08-15 11-01 12-08 12-25 12-26")]
    [InlineData("CH-GL", 2026, "01-01 01-02 04-03 04-06 04-09 05-14 05-25 08-01 11-01 12-25 12-26")]
    [InlineData("CH-BS", 2026, "01-01 04-03 04-06 05-01 05-14 05-25 08-01 12-25 12-26")]
    [InlineData("CH-AG", 2026, "01-01 01-02 04-03 04-06 05-01 05-14 05-25 06-04 08-01 08-15 11-01 12-08 12-25 12-26")]
    [InlineData("CH-AI", 2026, "01-01 04-03 04-06 05-14 05-25 06-04 08-01 08-15 11-01 12-08 12-25")]
    [InlineData("CH-AR", 2026, "01-01 04-03 04-06 05-14 05-25 08-01 12-25")]
    [InlineData("CH-BE", 2026, "01-01 01-02 04-03 04-06 05-14 05-25 08-01 12-25 12-26")]
    [InlineData("CH-BL", 2026, "01-01 04-03 04-06 05-01 05-14 05-25 08-01 12-25 12-26")]
    [InlineData("CH-FR", 2026, "01-01 01-02 04-03 04-06 05-14 05-25 06-04 08-01 08-15 11-01 12-08 12-25 12-26")]
    [InlineData("CH-GR", 2026, "01-01 04-03 04-06 05-14 05-25 08-01 12-25 12-26")]
    [InlineData("CH-JU", 2026, "01-01 01-02 04-03 04-06 05-01 05-14 05-25 06-04 06-23 08-01 08-15 11-01 12-25")]
    [InlineData("CH-NE", 2026, "01-01 03-01 04-03 04-06 05-01 05-14 05-25 08-01 09-21 12-25")]
    [InlineData("CH-NW", 2026, "01-01 01-02 03-19 04-03 04-06 05-14 05-25 06-04 08-01 08-15 11-01 12-08 12-25 12-26")]
    [InlineData("CH-OW", 2026, "01-01 01-02 04-03 04-06 05-14 05-25 06-04 08-01 08-15 09-25 11-01 12-08 12-25 12-26")]
    [InlineData("CH-SG", 2026, "01-01 01-02 04-03 04-06 05-14 05-25 08-01 11-01 12-25 12-26")]
    [InlineData("CH-SH", 2026, "01-01 01-02 04-03 04-06 05-01 05-14 05-25 08-01 12-25 12-26")]
    [InlineData("CH-SO", 2026, "01-01 01-02 04-03 04-06 05-14 05-25 06-04 08-01 08-15 11-01 12-25 12-26")]
    [InlineData("CH-SZ", 2026, "01-01 01-06 03-19 04-03 04-06 05-14 05-25 06-04 08-01 08-15 11-01 12-08 12-25 12-26")]
    [InlineData("CH-TG", 2026, "01-01 01-02 04-03 04-06 05-01 05-14 05-25 08-01 12-25 12-26")]
    [InlineData("CH-UR", 2026, "01-01 01-06 03-19 04-03 04-06 05-14 05-25 06-04 08-01 08-15 11-01 12-08 12-25")]
    [InlineData("CH-VS", 2026, "01-01 01-02 03-19 04-06 05-14 05-25 06-04 08-01 08-15 11-01 12-08 12-25 12-26")]
    [InlineData("CH-ZG", 2026, "01-01 01-02 04-03 04-06 05-14 05-25 06-04 08-01 08-15 11-01 12-08 12-25 12-26")]
    public void A_place_keeps_the_days_of_its_published_list(string place, int year, string days) =>
        Assert.Equal(days, string.Join(' ', PublicHolidays.In(place, year).Select(holiday => holiday.Date.ToString("MM-dd", CultureInfo.InvariantCulture))));

    [Theory]
    [InlineData("DE-HH", "2017-10-31", true)]
    [InlineData("DE-BY", "2017-10-31", true)]
    [InlineData("DE-HH", "2016-10-31", false)]
    [InlineData("DE-HH", "2018-10-31", true)]
    [InlineData("DE-BY", "2018-10-31", false)]
    [InlineData("DE-SN", "2016-10-31", true)]
    [InlineData("DE-BE", "2018-03-08", false)]
    [InlineData("DE-BE", "2019-03-08", true)]
    [InlineData("DE-MV", "2022-03-08", false)]
    [InlineData("DE-MV", "2023-03-08", true)]
    [InlineData("DE-TH", "2018-09-20", false)]
    [InlineData("DE-TH", "2019-09-20", true)]
    [InlineData("DE-BE", "2020-05-08", true)]
    [InlineData("DE-BE", "2025-05-08", true)]
    [InlineData("DE-BE", "2026-05-08", false)]
    [InlineData("DE-SN", "2016-11-16", true)]
    [InlineData("DE-SN", "2022-11-16", true)]
    [InlineData("DE-SN", "2023-11-22", true)]
    [InlineData("DE-SN", "2027-11-17", true)]
    [InlineData("DE-BY", "2027-11-17", false)]
    [InlineData("DE-BY", "2027-08-08", false)]
    [InlineData("DE-BY-AUGSBURG", "2027-08-08", true)]
    [InlineData("CH-GL", "2025-04-03", true)]
    [InlineData("CH-GL", "2021-04-01", false)]
    [InlineData("CH-GL", "2021-04-08", true)]
    [InlineData("CH-GE", "2025-09-11", true)]
    [InlineData("CH-VD", "2025-09-22", true)]
    [InlineData("CH-OW", "2025-09-25", true)]
    [InlineData("CH-JU", "2025-06-23", true)]
    [InlineData("CH-NE", "2025-03-01", true)]
    [InlineData("CH-NE", "2023-01-02", true)]
    [InlineData("CH-NE", "2025-01-02", false)]
    [InlineData("CH-AI", "2026-12-26", false)]
    [InlineData("CH-AI", "2025-12-26", true)]
    [InlineData("CH-UR", "2027-12-26", true)]
    [InlineData("CH-AR", "2027-12-26", true)]
    [InlineData("CH-NE", "2027-05-27", false)]
    [InlineData("CH-NE", "2023-12-26", false)]
    [InlineData("CH-NE", "2022-12-26", true)]
    [InlineData("CH-ZH", "2027-12-08", false)]
    [InlineData("CH-VS", "2027-03-26", false)]
    [InlineData("DE-XX", "2027-01-01", false)]
    public void A_day_is_kept_where_and_since_when_the_law_says_so(string place, string day, bool kept) =>
        Assert.Equal(kept, PublicHolidays.On(place, Day(day)) is not null);

    [Fact]
    public void Every_place_of_the_catalog_is_written_down_day_by_day() => Assert.Equal(
        PublicHolidays.Places.Order(StringComparer.Ordinal),
        typeof(PublicHolidayTests).GetMethod(nameof(A_place_keeps_the_days_of_its_published_list))!.GetCustomAttributesData()
            .Where(row => row.AttributeType == typeof(InlineDataAttribute))
            .Select(row => (string)((IReadOnlyList<System.Reflection.CustomAttributeTypedArgument>)row.ConstructorArguments[0].Value!)[0].Value!)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
