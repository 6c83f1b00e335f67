using System.Globalization;
using LeadSync.Domain.Conditions;
using LeadSync.Domain.Routing;

namespace LeadSync.Domain.Tests.Routing.Indexing;

/// <summary>Tables as sales organisations write them, at any size: postal territories with a size of company, accounts, products by country.</summary>
internal static class TerritoryTable
{
    private static readonly string[] Countries = ["DE", "AT", "CH", "FR"];

    public static RoutingTable Of(int rules) => new([.. Enumerable.Range(0, rules).Select(Rule)], new Otherwise("lead-desk", null), [], []);

    public static IEnumerable<IFieldSource> Leads(int rules, int count) => Enumerable.Range(0, count).Select(number => Lead((number * 7919) % rules, number % 3));

    private static RoutingRule Rule(int number) => new($"r{number}", When(number), new Assignment.ToRepresentative("anna"), null, null, null);

    private static Condition When(int number) => (number % 4) switch
    {
        0 => new Condition.All([OneOf("country", Country(number)), Postal(Code(number), Code(number + 3)), new Condition.Field("employees", new FieldTest.Range(number % 7 * 10, null, null))]),
        1 => new Condition.Any([new Condition.Field("company", new FieldTest.CompanyNames([$"Company {number} GmbH"])), OneOf("companyDomain", $"c{number}.example")]),
        2 => new Condition.All([OneOf("country", Country(number)), OneOf("product", $"p{number}")]),
        _ => new Condition.All([OneOf("country", Country(number)), Postal(Code(number), Code(number))]),
    };

    private static GivenFields Lead(int number, int near) => new(new Dictionary<string, FieldValue>(StringComparer.Ordinal)
    {
        ["country"] = FieldValue.Of(Country(number))!,
        ["postalCode"] = FieldValue.Of(Code(number + near))!,
        ["company"] = FieldValue.Of($"Company {number}")!,
        ["companyDomain"] = FieldValue.Of($"c{number + 4}.example")!,
        ["product"] = FieldValue.Of($"p{number}")!,
        ["employees"] = FieldValue.Of(number % 80)!,
    });

    private static Condition.Field OneOf(string field, string value) => new(field, new FieldTest.OneOf([value]));

    private static Condition.Field Postal(string first, string last) =>
        new("postalCode", new FieldTest.PostalCodes([PostalPattern.TryParse($"{first}-{last}") ?? PostalPattern.TryParse(first)!]));

    private static string Country(int number) => Countries[number / 4 % Countries.Length];

    private static string Code(int number) => (number % 99_990).ToString("00000", CultureInfo.InvariantCulture);
}
