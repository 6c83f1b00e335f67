using LeadSync.Domain.Conditions;

namespace LeadSync.Domain.Routing.Indexing;

/// <summary>
/// What a condition needs of a lead, as far as an index can look it up: alternatives, one of which must be met in all its fields. It may promise too little
/// (a candidate is evaluated in full), never too much. What names no key at all is one alternative without fields.
/// </summary>
internal static class NecessaryKeys
{
    // Beyond it, one part of a conjunction stands for all: more alternatives would make more postings than they spare evaluations.
    private const int MostAlternatives = 32;
    private static readonly IReadOnlyList<FieldDemand[]> Nothing = [[]];

    public static IReadOnlyList<FieldDemand[]> Of(Condition condition) => condition switch
    {
        Condition.All all => all.Parts.Select(Of).Aggregate(Nothing, Both),
        Condition.Any { Alternatives.Count: > 0 } any => OneOf([.. any.Alternatives.SelectMany(Of)]),
        Condition.Field field => Of(field),
        _ => Nothing,
    };

    private static IReadOnlyList<FieldDemand[]> Of(Condition.Field field) => KeysOf(field.Test) is { } keys ? [[new FieldDemand(field.Name, keys)]] : Nothing;

    private static IReadOnlyCollection<string>? KeysOf(FieldTest test) => test switch
    {
        FieldTest.OneOf list => [.. list.Values.Select(value => value.Trim())],
        FieldTest.CompanyNames names => names.Keys,
        FieldTest.PostalCodes codes => PostalKeys.OfPatterns(codes.Patterns),
        _ => null,
    };

    private static IReadOnlyList<FieldDemand[]> OneOf(FieldDemand[][] alternatives)
    {
        if (alternatives.Any(alternative => alternative.Length == 0)) return Nothing;
        var united = alternatives
            .Where(alternative => alternative.Length == 1)
            .GroupBy(alternative => alternative[0].Field, StringComparer.Ordinal)
            .Select(group => new[] { new FieldDemand(group.Key, [.. group.SelectMany(alternative => alternative[0].Keys)]) });
        return [.. united, .. alternatives.Where(alternative => alternative.Length > 1)];
    }

    private static IReadOnlyList<FieldDemand[]> Both(IReadOnlyList<FieldDemand[]> left, IReadOnlyList<FieldDemand[]> right)
    {
        if (left.Count * right.Count > MostAlternatives) return left.Count <= right.Count ? left : right;
        return [.. left.SelectMany(one => right.Select(other => Both(one, other)))];
    }

    // A field named twice is narrowed to the shorter list: a field may have several values, so what both have in common is not needed.
    private static FieldDemand[] Both(FieldDemand[] left, FieldDemand[] right) =>
        left.Length == 0 ? right
        : right.Length == 0 ? left
        : [.. left.Concat(right).GroupBy(demand => demand.Field, StringComparer.Ordinal).Select(group => group.MinBy(demand => demand.Keys.Count)!)];
}
