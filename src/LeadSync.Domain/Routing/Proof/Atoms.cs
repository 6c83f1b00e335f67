using System.Globalization;
using LeadSync.Domain.Conditions;

namespace LeadSync.Domain.Routing.Proof;

/// <summary>
/// Cuts a field where the tests of some rules change: one value stands for each part, because no test tells its values apart. Expressions
/// (<c>matches</c>) cannot be cut; for them a value counts as it stands, so a gap that is found is real, and one behind them may be missed.
/// </summary>
internal static class Atoms
{
    /// <summary>A text that no list names.</summary>
    public const string Other = "(other)";

    // A company's name written otherwise: the same company, but another text for a plain list.
    private const string LegalForm = "GmbH & Co. KG";

    private static readonly string[] Whole = ["employees", "level"];
    private static readonly string[] Numbers = ["employees", "level", "price"];

    public static IReadOnlyList<FieldValue?> Of(string field, IEnumerable<RoutingRule> rules, Cell cell)
    {
        FieldTest[] tests = [.. rules.SelectMany(rule => TestsOn(field, rule.When))];
        return field == "postalCode" ? PostalAtoms.Of(cell.Get("country")?.Texts.FirstOrDefault(), tests)
            : Numbers.Contains(field, StringComparer.Ordinal) ? OfNumbers(Whole.Contains(field, StringComparer.Ordinal), tests)
            : OfTexts(tests);
    }

    /// <summary>The moments from <paramref name="from"/> on at which a rule begins or ends, and the first.</summary>
    public static IEnumerable<DateTimeOffset> Dates(IEnumerable<RoutingRule> rules, DateTimeOffset from) => rules
        .SelectMany(rule => new[] { rule.ValidFrom, rule.ValidTo })
        .OfType<DateTimeOffset>()
        .Where(moment => moment > from)
        .Prepend(from)
        .Distinct()
        .Order();

    public static IEnumerable<FieldTest> TestsOn(string field, Condition condition) => condition switch
    {
        Condition.All all => all.Parts.SelectMany(part => TestsOn(field, part)),
        Condition.Any any => any.Alternatives.SelectMany(part => TestsOn(field, part)),
        Condition.Not not => TestsOn(field, not.Inner),
        Condition.Field named when named.Name == field => [Inner(named.Test)],
        _ => [],
    };

    private static FieldTest Inner(FieldTest test) => test is FieldTest.NotTest not ? Inner(not.Inner) : test;

    private static IReadOnlyList<FieldValue?> OfTexts(FieldTest[] tests) =>
    [
        .. tests.SelectMany(Listed).Select(text => text.Trim()).Distinct(StringComparer.OrdinalIgnoreCase).Select(text => FieldValue.Of(text)),
        FieldValue.Of(Other),
        null,
    ];

    private static IEnumerable<string> Listed(FieldTest test) => test switch
    {
        FieldTest.OneOf list => list.Values,
        FieldTest.CompanyNames names => names.Values.SelectMany(name => new[] { name, $"{name} {LegalForm}" }),
        _ => [],
    };

    private static IReadOnlyList<FieldValue?> OfNumbers(bool whole, FieldTest[] tests)
    {
        var step = whole ? 1m : 0.01m;
        var bounds = tests.SelectMany(Bounds).Distinct().Order().ToArray();
        var cuts = bounds.SelectMany(bound => new[] { bound - step, bound, bound + step }).Where(value => value >= 0).Append(0).Distinct().Order();
        return [.. cuts.Select(value => FieldValue.Of(value)), null];
    }

    private static IEnumerable<decimal> Bounds(FieldTest test) => test switch
    {
        FieldTest.Range range => new[] { range.Min, range.Max, range.Below }.OfType<decimal>(),
        FieldTest.OneOf list => list.Values
            .Select(text => decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : (decimal?)null)
            .OfType<decimal>(),
        _ => [],
    };
}
