using System.Text.Json;
using LeadSync.Domain.Conditions;
using LeadSync.Domain.Text;

namespace LeadSync.Domain.Scoring.Sections;

/// <summary>Reads <c>rules</c> and <c>groups</c> (D-9 to D-14).</summary>
internal static class RulesSection
{
    private static readonly string[] Members = ["id", "dimension", "when", "points", "group", "cap", "every", "halfLife"];

    public static IReadOnlyList<ScoreGroup> Groups(Section level)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        return [.. level.Rows("groups", "id", "cap").Select(group => new ScoreGroup(group.Id(ids, "group"), group.Item.RequiredNumber("cap", 0, 10_000)))];
    }

    public static IReadOnlyList<ScoringRule> Rules(Section level, IReadOnlyList<ScoreGroup> groups)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var known = groups.Select(group => group.Id).ToArray();
        return [.. level.Rows("rules", Members).Select(rule => Rule(rule, ids, known))];
    }

    private static ScoringRule Rule(Section rule, HashSet<string> ids, string[] groups) => new(
        rule.Id(ids, "rule"),
        rule.Item.Word<ScoreDimension>("dimension") ?? ScoreDimension.Engagement,
        Touchpoints(rule),
        rule.When(FieldNames.Scoring),
        rule.Item.RequiredNumber("points", -1_000, 1_000))
    {
        Group = Group(rule.Item, groups),
        Cap = rule.Item.Number("cap", 0, 10_000),
        Every = rule.Item.Word<Repetition>("every") ?? Repetition.Always,
        HalfLife = rule.Item.Duration("halfLife"),
    };

    private static string? Group(DocumentObject rule, string[] groups)
    {
        if (rule.Text("group") is not { } group) return null;
        if (!groups.Contains(group, StringComparer.Ordinal))
            rule.Refuse("group", groups.Length == 0 ? $"there is no group '{group}': add it to 'groups'" : $"there is no group '{group}'; the nearest are {NearestNames.To(group, groups)}");
        return group;
    }

    // Which touchpoints feed a rule must be plain to see: a list, and not inside all, any or not.
    private static IReadOnlyList<string> Touchpoints(Section rule)
    {
        var when = rule.Item.Member("when");
        if (when.ValueKind != JsonValueKind.Object) return [];
        if (Nested(when)) rule.Errors.Add(rule.Item.PointerTo("when"), "write 'touchpoint' beside the other fields, not inside all, any or not");
        return when.TryGetProperty("touchpoint", out var kinds) ? Kinds(rule, kinds) : [];
    }

    private static IReadOnlyList<string> Kinds(Section rule, JsonElement kinds)
    {
        if (kinds.ValueKind == JsonValueKind.Array)
            return [.. kinds.EnumerateArray().Where(kind => kind.ValueKind == JsonValueKind.String).Select(kind => kind.GetString()!.Trim())];
        if (kinds.ValueKind == JsonValueKind.Object) rule.Errors.Add($"{rule.Item.PointerTo("when")}/touchpoint", "write the kinds as a list, such as [\"download\"]");
        return [];
    }

    private static bool Nested(JsonElement when) =>
        when.EnumerateObject().Where(member => member.Name is "all" or "any" or "not").SelectMany(member => Objects(member.Value))
            .Any(inner => inner.TryGetProperty("touchpoint", out _) || Nested(inner));

    private static IEnumerable<JsonElement> Objects(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => [value],
        JsonValueKind.Array => value.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object),
        _ => [],
    };
}
