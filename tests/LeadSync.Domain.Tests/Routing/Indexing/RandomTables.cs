using System.Globalization;
using System.Text.RegularExpressions;
using LeadSync.Domain.Conditions;
using LeadSync.Domain.Routing;

namespace LeadSync.Domain.Tests.Routing.Indexing;

/// <summary>Tables and leads at random, of few values, so that rules overlap and hide each other.</summary>
internal sealed class RandomTables(int seed)
{
    private static readonly string[] Countries = ["DE", "de", "AT", "CH", "LI", "FR", "GB", "NL", "US"];
    private static readonly string[] Patterns =
    [
        "80-87", "8*", "80331", "80331-80339", "79-81", "0-9", "00-09", "01067", "1010", "10*", "9490-9498", "SW1-SW9", "SW*", "SW1A", "SW1", "1011AA-1011ZZ", "1000-1099", "94105", "75001-75020",
    ];

    private static readonly string[] Codes =
    [
        "80331", "D-80331", "80 331", "81000", "87999", "79", "01067", "1067", "1010", "A-1010", "9490", "SW1A 1AA", "SW10 9AA", "SW1 2AB", "1011AB", "1011 zz", "94105-1234", "94105", "75011", "8A331",
    ];

    private static readonly string[] Companies = ["Acme GmbH", "ACME", "Müller AG", "mueller", "Beta & Co. KG", "Beta"];
    private static readonly string[] Domains = ["acme.example", "ACME.example", "beta.example", "gmx.de"];
    private static readonly string[] Emails = ["a@acme.example", "b@gmx.de", "c@beta.example"];
    private static readonly string[] Words = ["software", "Software", "health", "it", " it "];
    private static readonly DateTimeOffset Noon = new(2026, 11, 2, 12, 0, 0, TimeSpan.Zero);

    private readonly Random random = new(seed);

    public RoutingTable Table()
    {
        var rules = Enumerable.Range(0, random.Next(0, 90)).Select(number => Rule($"r{number}")).ToArray();
        var accounts = random.Next(4) > 0 ? [] : Enumerable.Range(0, random.Next(1, 5)).Select(number => Rule($"a{number}")).ToArray();
        return new RoutingTable(rules, new Otherwise("lead-desk", null), [], []) { Accounts = accounts };
    }

    public RoutingRequest Request() => new(Lead(), Noon.AddHours(random.Next(-60, 60)), Maybe("inside-sales", "field-sales"))
    {
        Context = random.Next(3) > 0 ? null : new RoutingContext { Product = Maybe("suite", "base"), Level = random.Next(1, 6), FastLane = random.Next(2) == 0 },
    };

    private RoutingRule Rule(string id) => new(
        id, Condition(random.Next(4)), new Assignment.ToRepresentative("anna"), null,
        random.Next(6) > 0 ? null : Noon.AddHours(random.Next(-50, 50)), random.Next(6) > 0 ? null : Noon.AddHours(random.Next(-50, 50)));

    private Condition Condition(int depth) => (depth == 0 ? 0 : random.Next(6)) switch
    {
        0 or 1 => Field(),
        2 or 3 => new Condition.All(Parts(depth)),
        4 => new Condition.Any(Parts(depth)),
        _ => new Condition.Not(Condition(depth - 1)),
    };

    private Condition[] Parts(int depth) => [.. Enumerable.Range(0, random.Next(0, 4)).Select(_ => Condition(depth - 1))];

    private Condition.Field Field() => random.Next(12) switch
    {
        0 or 1 => new("country", OneOf(Countries)),
        2 or 3 or 4 => new("postalCode", new FieldTest.PostalCodes([.. Some(Patterns).Select(pattern => PostalPattern.TryParse(pattern)!)])),
        5 => new("company", random.Next(3) == 0 ? OneOf(Companies) : new FieldTest.CompanyNames(Some(Companies))),
        6 => new("companyDomain", OneOf(Domains)),
        7 => new("product", OneOf(["suite", "base", "other"])),
        8 => new("interests", OneOf(Words)),
        9 => new("employees", random.Next(3) == 0 ? OneOf(["10", "50"]) : new FieldTest.Range(random.Next(3) == 0 ? null : random.Next(100), random.Next(2) == 0 ? null : random.Next(100), null)),
        10 => new("industry", Wrapped()),
        _ => new(random.Next(2) == 0 ? "department" : "fastLane", OneOf(["inside-sales", "true", "false"])),
    };

    private FieldTest Wrapped() => random.Next(4) switch
    {
        0 => new FieldTest.NotTest(OneOf(Words)),
        1 => new FieldTest.Exists(random.Next(2) == 0),
        2 => new FieldTest.Matches(new Regex("^soft", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1))),
        _ => OneOf(Words),
    };

    private FieldTest.OneOf OneOf(string[] values) => new(Some(values));

    private string[] Some(string[] values) => [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => values[random.Next(values.Length)])];

    private GivenFields Lead()
    {
        var values = new Dictionary<string, FieldValue>(StringComparer.Ordinal);
        foreach (var (field, choices) in new[]
                 {
                     ("country", Countries), ("postalCode", Codes), ("company", Companies), ("companyDomain", Domains), ("email", Emails), ("industry", Words),
                     ("product", ["suite", "base"]),
                 })
            if (Maybe(choices) is { } text) values[field] = FieldValue.Of(text)!;
        if (random.Next(2) == 0) values["interests"] = FieldValue.Of(Some(Words))!;
        if (random.Next(2) == 0) values["employees"] = FieldValue.Of(decimal.Parse(random.Next(100).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture))!;
        return new GivenFields(values);
    }

    private string? Maybe(params string[] values) => random.Next(4) == 0 ? null : values[random.Next(values.Length)];
}
