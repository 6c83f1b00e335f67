using System.Globalization;
using LeadSync.Domain.Text;

namespace LeadSync.Domain.Scoring.Checks;

/// <summary>Rules that never fire or give nothing, and caps that contradict one another (D-13).</summary>
internal static class RuleChecks
{
    private static readonly HashSet<string> OfTouchpoint = new(
        ["touchpoint", "name", "content", "contentType", "approach", "campaign", "source", "medium", "term", "url"], StringComparer.Ordinal);

    public static IEnumerable<Warning> Of(ServiceLevel level) =>
    [
        .. level.Rules.Index().SelectMany(rule => OfRule(level, rule.Item, JsonPointer.Item("/rules", rule.Index))),
        .. level.Groups.Index().Where(group => level.Rules.All(rule => rule.Group != group.Item.Id))
            .Select(group => Warning.Of("group-unused", JsonPointer.Item("/groups", group.Index), ("group", group.Item.Id))),
    ];

    private static IEnumerable<Warning> OfRule(ServiceLevel level, ScoringRule rule, string pointer)
    {
        var group = level.Groups.FirstOrDefault(each => each.Id == rule.Group);
        if (rule.Points == 0 || rule.Cap == 0 || group?.Cap == 0) yield return Warning.Of("rule-gives-nothing", pointer, ("rule", rule.Id));
        else if (!ReachOf(level, rule).CanHold(rule.When)) yield return Warning.Of("rule-never-fires", pointer, ("rule", rule.Id));
        if (rule.Cap > 0 && Math.Abs(rule.Points) > rule.Cap)
            yield return Warning.Of("cap-below-points", $"{pointer}/cap", ("rule", rule.Id), ("cap", Text(rule.Cap.Value)), ("points", Text(rule.Points)));
        if (rule.Cap > group?.Cap)
            yield return Warning.Of("cap-above-group", $"{pointer}/cap", ("rule", rule.Id), ("cap", Text(rule.Cap.Value)), ("group", group.Id), ("groupCap", Text(group.Cap)));
        foreach (var member in Useless(rule)) yield return Warning.Of("no-effect-without-touchpoint", $"{pointer}/{member}", ("rule", rule.Id));
    }

    // A condition on the lead gives its points once, undecayed (architecture A6).
    private static IEnumerable<string> Useless(ScoringRule rule) => rule.Touchpoints.Count > 0 ? [] :
    [
        .. rule.HalfLife is null ? Array.Empty<string>() : ["halfLife"],
        .. rule.Every == Repetition.Always ? Array.Empty<string>() : ["every"],
    ];

    private static Reach ReachOf(ServiceLevel level, ScoringRule rule) => new(
        field => rule.Touchpoints.Count == 0 && OfTouchpoint.Contains(field) ? Presence.Missing : Presence.Open,
        field => field == "persona" ? [.. level.Personas.Select(persona => persona.Id)] : null);

    private static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);
}
