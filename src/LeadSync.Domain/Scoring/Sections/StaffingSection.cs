using LeadSync.Domain.Conditions;
using LeadSync.Domain.Qualification;
using LeadSync.Domain.Text;

namespace LeadSync.Domain.Scoring.Sections;

/// <summary>Reads <c>staffing</c>, <c>minimumLevel</c> and <c>levels</c> (D-17, D-18, D-21).</summary>
internal static class StaffingSection
{
    public static IReadOnlyList<StaffingRow> Staffing(Section level) =>
        [.. level.Rows("staffing", "when", "departments").Select(row => new StaffingRow(row.When(FieldNames.Staffing), Chain(row.Item)))];

    public static IReadOnlyList<LevelRow> Levels(Section level)
    {
        var rows = level.Rows("levels", "level", "facts", "confirmed").Select(row => new LevelRow(
            Number(row.Item), row.Item.Texts("facts"), row.Item.YesNo("confirmed") ?? false)).ToArray();
        if (!rows.Select(row => row.Level).SequenceEqual(Enumerable.Range(1, rows.Length)))
            level.Item.Refuse("levels", "number the levels 1, 2, 3 … in this order, each once");
        return rows;
    }

    public static IReadOnlyDictionary<string, int> MinimumLevel(Section level, IReadOnlyList<LevelRow> levels)
    {
        var least = new SortedDictionary<string, int>(StringComparer.Ordinal);
        if (level.Item.Object("minimumLevel", Departments.All) is not { } members) return least;
        foreach (var department in Departments.All)
            if (members.Whole(department, 1, Math.Max(1, levels.Count)) is { } number) least[department] = number;
        return least;
    }

    private static int Number(DocumentObject row)
    {
        if (!row.Has("level")) row.Refuse("level", "'level' is missing: add its number");
        return row.Whole("level", 1, 20) ?? 0;
    }

    private static IReadOnlyList<string> Chain(DocumentObject row)
    {
        var departments = row.Words("departments", Departments.All);
        if (departments.Count == 0) row.Refuse("departments", $"name at least one of {string.Join(", ", Departments.All)}");
        if (departments.Distinct(StringComparer.Ordinal).Count() < departments.Count) row.Refuse("departments", "name each department once");
        return departments;
    }
}
