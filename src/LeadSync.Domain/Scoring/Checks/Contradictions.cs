using LeadSync.Domain.Conditions;

namespace LeadSync.Domain.Scoring.Checks;

/// <summary>Tests of one field that no value passes together.</summary>
internal static class Contradictions
{
    // A field of several values passes two lists that share nothing.
    private const string Several = "interests";

    public static bool Within(IEnumerable<Condition.Field> tests)
    {
        var all = tests.ToArray();
        return (all.Any(field => field.Test is FieldTest.Exists(false)) && all.Any(field => NeedsValue(field.Test)))
            || (all[0].Name != Several && (NothingIn(all) || NoNumber([.. all.Select(field => field.Test).OfType<FieldTest.Range>()])));
    }

    private static bool NeedsValue(FieldTest test) => test is not (FieldTest.NotTest or FieldTest.Exists(false));

    private static bool NothingIn(Condition.Field[] tests)
    {
        var lists = tests.Select(field => field.Test).OfType<FieldTest.OneOf>().Select(list => list.Values).ToArray();
        if (lists.Length == 0) return false;
        var left = lists.Aggregate((IEnumerable<string>)lists[0], (values, list) => values.Intersect(list, StringComparer.OrdinalIgnoreCase));
        var excluded = tests.Select(field => (field.Test as FieldTest.NotTest)?.Inner).OfType<FieldTest.OneOf>().SelectMany(list => list.Values);
        return !left.Except(excluded, StringComparer.OrdinalIgnoreCase).Any();
    }

    private static bool NoNumber(FieldTest.Range[] ranges)
    {
        var (min, max, below) = (ranges.Max(range => range.Min), ranges.Min(range => range.Max), ranges.Min(range => range.Below));
        return min > max || min >= below;
    }
}
