using System.Collections.Immutable;
using LeadSync.Domain.Conditions;

namespace LeadSync.Domain.Routing.Proof;

/// <summary>A part of all possible leads: those that have one value of each atom fixed so far. No test distinguishes leads within an atom.</summary>
/// <param name="Values">The fixed fields; null stands for a missing field.</param>
/// <param name="Now">The time; null while it is not fixed.</param>
internal sealed record Cell(ImmutableSortedDictionary<string, FieldValue?> Values, DateTimeOffset? Now) : IFieldSource
{
    /// <summary>The name under which validity dates are split like a field.</summary>
    public const string Date = "date";

    public static Cell All { get; } = new(ImmutableSortedDictionary.Create<string, FieldValue?>(StringComparer.Ordinal), null);

    public FieldValue? Get(string field) => Values.GetValueOrDefault(field);

    public bool Fixes(string field) => field == Date ? Now is not null : Values.ContainsKey(field);

    public Cell With(string field, FieldValue? value) => this with { Values = Values.SetItem(field, value) };

    public Truth Of(RoutingRule rule) => And(InForce(rule), Of(rule.When));

    /// <summary>The fields on which a rule depends here and that are not fixed.</summary>
    public IEnumerable<string> Open(RoutingRule rule) =>
        (InForce(rule) == Truth.Unknown ? [Date] : Enumerable.Empty<string>()).Concat(Open(rule.When));

    private Truth InForce(RoutingRule rule)
    {
        if (rule is { ValidFrom: null, ValidTo: null }) return Truth.Yes;
        if (Now is not { } now) return Truth.Unknown;
        return now < rule.ValidFrom || now >= rule.ValidTo ? Truth.No : Truth.Yes;
    }

    private Truth Of(Condition condition) => condition switch
    {
        Condition.All all => all.Parts.Select(Of).Aggregate(Truth.Yes, And),
        Condition.Any { Alternatives.Count: 0 } => Truth.Yes,
        Condition.Any any => any.Alternatives.Select(Of).Max(),
        Condition.Not not => Negated(Of(not.Inner)),
        Condition.Field field => !Values.TryGetValue(field.Name, out var value) ? Truth.Unknown : field.Test.Holds(value) ? Truth.Yes : Truth.No,
        _ => Truth.Unknown,
    };

    private IEnumerable<string> Open(Condition condition) => Of(condition) != Truth.Unknown ? [] : condition switch
    {
        Condition.All all => all.Parts.SelectMany(Open),
        Condition.Any any => any.Alternatives.SelectMany(Open),
        Condition.Not not => Open(not.Inner),
        Condition.Field field => [field.Name],
        _ => [],
    };

    private static Truth Negated(Truth truth) => truth switch
    {
        Truth.Yes => Truth.No,
        Truth.No => Truth.Yes,
        _ => Truth.Unknown,
    };

    private static Truth And(Truth left, Truth right) => left < right ? left : right;
}
