using LeadSync.Domain.Qualification;
using LeadSync.Domain.Text;

namespace LeadSync.Domain.Scoring.Sections;

/// <summary>Reads <c>grades</c>, <c>targets</c> and <c>overrides</c>.</summary>
internal static class NumbersSection
{
    /// <summary>What sales ordered and marketing promised .</summary>
    public static readonly IReadOnlyList<string> Targets = ["leadsPerMonth", "mqlPerMonth", "salPerMonth", "sqlPerMonth", "customersPerMonth"];

    public static GradeBounds? Grades(Section level) =>
        level.Item.Object("grades", "fit", "engagement") is { } grades ? new GradeBounds(Bounds(grades, "fit", level.Errors), Bounds(grades, "engagement", level.Errors)) : null;

    public static IReadOnlyDictionary<string, int> TargetsOf(Section level)
    {
        var targets = new SortedDictionary<string, int>(StringComparer.Ordinal);
        if (level.Item.Object("targets", Targets) is not { } members) return targets;
        foreach (var name in Targets)
            if (members.Whole(name, 0, 10_000_000) is { } number) targets[name] = number;
        return targets;
    }

    public static IReadOnlyList<Override> Overrides(Section level)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        return [.. level.Rows("overrides", "check", "reason").Select(row => new Override(row.Id(ids, "override", "check"), row.Item.RequiredText("reason")))];
    }

    private static double[] Bounds(DocumentObject grades, string name, ErrorList errors)
    {
        var bounds = new List<double>();
        foreach (var (item, pointer) in grades.Items(name))
            if (item.ValueKind == System.Text.Json.JsonValueKind.Number && item.TryGetDouble(out var number)) bounds.Add(number);
            else errors.Add(pointer, "write a number");
        if (bounds.Count != 3 || bounds[0] <= bounds[1] || bounds[1] <= bounds[2]) grades.Refuse(name, "write three numbers that fall, such as [30,20,10]");
        return [.. bounds];
    }
}
