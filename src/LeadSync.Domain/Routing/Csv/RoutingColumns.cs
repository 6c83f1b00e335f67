using System.Collections.Frozen;
using LeadSync.Domain.Conditions;

namespace LeadSync.Domain.Routing.Csv;

/// <summary>
/// The columns of a routing table as CSV. One row is one rule; a rule with several postal patterns goes on in rows with the same id. Lists are separated
/// by <c>|</c>. <c>row</c> says what a row is: <c>rule</c> (default), <c>account</c>, <c>otherwise</c>, <c>member</c> (of a pool) or <c>golden</c>.
/// </summary>
internal static class RoutingColumns
{
    public const char ListSeparator = '|';

    /// <summary>The rest of a condition that no column can say, as JSON.</summary>
    public const string When = "when";

    /// <summary>Where a golden lead has the time at which it comes.</summary>
    public const string GoldenAt = "validFrom";

    public static readonly string[] Beginning = ["row", "id", "country", "postalFrom", "postalTo"];
    public static readonly string[] Ending = [When, "pool", "representative", "acceptWithin", "validFrom", "validTo", "strategy", "weight", "onReturn", "onlyInHours", "matchLanguage", "expect"];

    /// <summary>The tests of a field beside its list, each a column <c>field.test</c>.</summary>
    public static readonly string[] Tests = ["not", "min", "max", "below", "exists"];

    public static FrozenSet<string> All { get; } =
        Beginning.Concat(Ending).Concat(FieldNames.Routing.Where(field => field != "postalCode")).Concat(FieldNames.Routing.SelectMany(field => Tests.Select(test => $"{field}.{test}")))
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool IsNumber(string column) => column == "weight" || column.EndsWith(".min", StringComparison.Ordinal) || column.EndsWith(".max", StringComparison.Ordinal) || column.EndsWith(".below", StringComparison.Ordinal);

    /// <summary>The column's name as it is written here; null for one that there is not.</summary>
    public static string? Find(string header) => All.TryGetValue(header.Trim(), out var name) ? name : null;
}
