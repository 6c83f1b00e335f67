using System.Globalization;
using LeadSync.Domain.Routing;

namespace LeadSync.Functions.Tests.Routing;

/// <summary>Recorded leads of a territory: five-digit postal codes, a minute between two.</summary>
internal static class History
{
    private static readonly string[] Industries = ["software", "machinery", "retail", "chemicals"];

    public static IEnumerable<RecordedRouting> Of(int count, DateTimeOffset from, string rule = "de", string pool = "south") => Enumerable.Range(0, count).Select(number => new RecordedRouting
    {
        LeadId = string.Create(CultureInfo.InvariantCulture, $"lead{number:D22}"),
        Cycle = 1,
        Offer = 1,
        At = from.AddMinutes(number),
        Department = "inside-sales",
        Fields =
        [
            new("companyDomain") { Texts = [$"c{number % 5_000}.example"] },
            new("country") { Texts = ["DE"] },
            new("employees") { Number = number % 3_000 },
            new("fastLane") { Flag = number % 9 == 0 },
            new("industry") { Texts = [Industries[number % 4]] },
            new("language") { Texts = ["de"] },
            new("postalCode") { Texts = [string.Create(CultureInfo.InvariantCulture, $"{(number * 7919 % 89_999) + 10_000}")] },
            new("price") { Number = number % 7 * 10_000m, Currency = "EUR" },
        ],
        Representative = number % 2 == 0 ? "anna" : "ben",
        Rule = rule,
        Pool = pool,
        Table = "default",
        Version = 2,
    });
}
