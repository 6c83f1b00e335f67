using LeadSync.Domain.Conditions;

namespace LeadSync.Domain.Scoring.Checks;

/// <summary>Whether a condition can hold at all, given which fields can be known. In doubt it can.</summary>
/// <param name="presence">What can be known of a field.</param>
/// <param name="values">The only values that a field can have; null for any.</param>
internal sealed class Reach(Func<string, Presence> presence, Func<string, IReadOnlyCollection<string>?>? values = null)
{
    public bool CanHold(Condition condition) => condition switch
    {
        Condition.All(var parts) => parts.All(CanHold) && !FieldsOf(condition).GroupBy(field => field.Name, StringComparer.Ordinal).Any(Contradictions.Within),
        Condition.Any(var alternatives) => alternatives.Count == 0 || alternatives.Any(CanHold),
        Condition.Not(var inner) => CanFail(inner),
        Condition.Field field => CanPass(field.Name, field.Test),
        _ => true,
    };

    private bool CanFail(Condition condition) => condition switch
    {
        Condition.All(var parts) => parts.Any(CanFail),
        Condition.Any(var alternatives) => alternatives.Count > 0 && alternatives.All(CanFail),
        Condition.Not(var inner) => CanHold(inner),
        Condition.Field field => CanMiss(field.Name, field.Test),
        _ => true,
    };

    private bool CanPass(string field, FieldTest test) => presence(field) switch
    {
        Presence.Missing => test.Holds(null),
        Presence.Present when test is FieldTest.Exists(var wanted) => wanted,
        _ when test is FieldTest.OneOf(var wanted) && values?.Invoke(field) is { } possible => wanted.Intersect(possible, StringComparer.OrdinalIgnoreCase).Any(),
        _ => test is not FieldTest.NotTest(var inner) || CanMiss(field, inner),
    };

    private bool CanMiss(string field, FieldTest test) => presence(field) switch
    {
        Presence.Missing => !test.Holds(null),
        Presence.Present when test is FieldTest.Exists(var wanted) => !wanted,
        _ => test is not FieldTest.NotTest(var inner) || CanPass(field, inner),
    };

    private static IEnumerable<Condition.Field> FieldsOf(Condition condition) => condition switch
    {
        Condition.All(var parts) => parts.SelectMany(FieldsOf),
        Condition.Field field => [field],
        _ => [],
    };
}
