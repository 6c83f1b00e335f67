namespace LeadSync.Domain.Routing;

/// <summary>Rules that were not looked at, because they name other values than the lead has: "no rule before 1,204 names DE 80331". Holds no value of the person.</summary>
/// <param name="Count">How many.</param>
/// <param name="Before">The number, from 1, of the rule that matched; null where none did.</param>
/// <param name="Fields">The fields by which the table's rules are looked up.</param>
public sealed record SkippedRules(int Count, int? Before, IReadOnlyList<string> Fields);
