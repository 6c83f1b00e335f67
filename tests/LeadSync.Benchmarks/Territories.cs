using System.Globalization;
using System.Text.Json;
using LeadSync.Domain.Conditions;
using LeadSync.Domain.Routing;

namespace LeadSync.Benchmarks;

/// <summary>Tables of any size whose rules each name a country, a postal code, a company's domain or a product; as a table and as the peers read it.</summary>
internal sealed record Territories(IReadOnlyList<Territories.Rule> Rules)
{
    private static readonly string[] Countries = ["DE", "AT", "CH", "FR"];

    public static Territories Of(int count) => new([.. Enumerable.Range(0, count).Select(RuleOf)]);

    public RoutingTable Table() => new([.. Rules.Select(rule => rule.ToRouting())], new Otherwise("desk", null), [], []);

    /// <summary>Leads that meet rules all over the table, and every tenth none.</summary>
    public IReadOnlyList<Lead> Leads(int count) => [.. Enumerable.Range(0, count).Select(number => LeadOf(Rules[(int)(number * 7919L % Rules.Count)], number % 10 == 0))];

    public string Json(IReadOnlyList<Lead> leads) => JsonSerializer.Serialize(new { rules = Rules, leads }, JsonSerializerOptions.Web);

    private static Rule RuleOf(int number)
    {
        var (id, country) = ($"r{number.ToString(CultureInfo.InvariantCulture)}", Countries[number / 4 % Countries.Length]);
        return (number % 4) switch
        {
            0 or 1 => new Rule(id, country, CodeOf(number), null, null),
            2 => new Rule(id, null, null, $"c{number.ToString(CultureInfo.InvariantCulture)}.example", null),
            _ => new Rule(id, country, null, null, $"p{number.ToString(CultureInfo.InvariantCulture)}"),
        };
    }

    private static Lead LeadOf(Rule rule, bool isUnknown) => isUnknown ? new Lead("SE", "11122", "none.example", "none") : new Lead(rule.Country ?? "DE", rule.Code ?? "00000", rule.Domain ?? "none.example", rule.Product ?? "none");

    private static string CodeOf(int number) => (number % 100_000).ToString("00000", CultureInfo.InvariantCulture);

    internal sealed record Rule(string Id, string? Country, string? Code, string? Domain, string? Product)
    {
        public RoutingRule ToRouting() => new(Id, new Condition.All([.. Tests()]), new Assignment.ToRepresentative("anna"), null, null, null);

        private IEnumerable<Condition> Tests()
        {
            if (Country is not null) yield return new Condition.Field("country", new FieldTest.OneOf([Country]));
            if (Code is not null) yield return new Condition.Field("postalCode", new FieldTest.PostalCodes([PostalPattern.TryParse(Code)!]));
            if (Domain is not null) yield return new Condition.Field("companyDomain", new FieldTest.OneOf([Domain]));
            if (Product is not null) yield return new Condition.Field("product", new FieldTest.OneOf([Product]));
        }
    }

    internal sealed record Lead(string Country, string Code, string Domain, string Product)
    {
        public IFieldSource Fields() => new GivenFields(new Dictionary<string, FieldValue>(StringComparer.Ordinal)
        {
            ["country"] = FieldValue.Of(Country)!,
            ["postalCode"] = FieldValue.Of(Code)!,
            ["companyDomain"] = FieldValue.Of(Domain)!,
            ["product"] = FieldValue.Of(Product)!,
        });
    }
}
