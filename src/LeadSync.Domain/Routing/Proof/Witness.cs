using System.Globalization;
using LeadSync.Domain.Conditions;

namespace LeadSync.Domain.Routing.Proof;

/// <summary>Leads for which a condition holds, made from the condition itself: the quick way to see that a rule is reached.</summary>
internal static class Witness
{
    private const int Most = 16;

    public static IEnumerable<Cell> Of(RoutingRule rule) => Of(rule.When, Cell.All)
        .Take(Most)
        .Select(cell => cell with { Now = rule.ValidFrom ?? rule.ValidTo?.AddTicks(-1) ?? DateTimeOffset.UnixEpoch })
        .Where(cell => cell.Of(rule) == Truth.Yes || rule.When.Holds(cell));

    private static IEnumerable<Cell> Of(Condition condition, Cell cell) => condition switch
    {
        Condition.All all => all.Parts.Aggregate(new[] { cell }.AsEnumerable(), (cells, part) => cells.SelectMany(met => Of(part, met)).Take(Most)),
        Condition.Any { Alternatives.Count: > 0 } any => any.Alternatives.SelectMany(part => Of(part, cell)),
        Condition.Field field when !cell.Fixes(field.Name) => ValuesOf(field.Test, cell).Select(value => cell.With(field.Name, value)),
        Condition.Field field => field.Test.Holds(cell.Get(field.Name)) ? [cell] : [],
        _ => [cell],
    };

    private static IEnumerable<FieldValue?> ValuesOf(FieldTest test, Cell cell) => test switch
    {
        FieldTest.OneOf list => list.Values.Take(Most).Select(value => FieldValue.Of(value)),
        FieldTest.CompanyNames names => names.Values.Take(Most).Select(value => FieldValue.Of(value)),
        FieldTest.Range range => [FieldValue.Of(range.Min ?? Math.Min(range.Max ?? decimal.MaxValue, (range.Below ?? decimal.MaxValue) - 1))],
        FieldTest.PostalCodes codes => codes.Patterns.Take(Most).Select(pattern => Code(pattern, cell)),
        FieldTest.Exists { Wanted: true } => [FieldValue.Of(Atoms.Other)],
        _ => [null],
    };

    private static FieldValue? Code(PostalPattern pattern, Cell cell) =>
        FieldValue.Of(PostalAtoms.Interval(pattern, cell.Get("country")?.Texts.FirstOrDefault()) is ({ } first, { } last) && first <= last
            ? first.ToString(CultureInfo.InvariantCulture).PadLeft(PostalAtoms.DigitsOf(cell.Get("country")?.Texts.FirstOrDefault()), '0')
            : pattern.First);
}
