namespace LeadSync.Domain.Routing.Proof;

/// <summary>
/// Cuts all possible leads at the bounds of conditions until each cell is taken by one rule or by none: what is said of a cell holds for every lead in
/// it. Cutting goes only as deep as the first rule that is not settled needs, so the cells are about as many as the table draws borders.
/// </summary>
/// <param name="rules">The rules in order.</param>
/// <param name="atoms">The atoms of a field that are looked at.</param>
/// <param name="decided">Takes each cell with the number of its rule, null for none; false ends the walk.</param>
/// <param name="budget">How many rules may be judged in cells, in all.</param>
internal sealed class Partition(
    IReadOnlyList<RoutingRule> rules, Func<string, IReadOnlyList<RoutingRule>, Cell, IEnumerable<Cell>> atoms, Func<Cell, int?, bool> decided, int budget)
{
    private static readonly string[] Order = ["country", "department", Cell.Date, "postalCode", "product"];

    /// <summary>How many rules were judged.</summary>
    public int Judged { get; private set; }

    /// <summary>True where every cell was decided; false where the walk was ended or the budget was used up.</summary>
    public bool Walk(Cell start, IEnumerable<int> numbers)
    {
        if (Judged >= budget) return false;
        var open = Remaining(start, numbers);
        if (open.Count == 0) return decided(start, null);
        if (start.Of(rules[open[0]]) == Truth.Yes) return decided(start, open[0]);
        return Split(FieldOf(start, rules[open[0]]), start, open);
    }

    private bool Split(string field, Cell start, List<int> open)
    {
        Cell[] cells = [.. atoms(field, [.. open.Select(number => rules[number])], start)];
        var buckets = Buckets.Of(field, cells, open, rules);
        for (var at = 0; at < cells.Length; at++)
            if (!Walk(cells[at], buckets.At(at))) return false;
        return true;
    }

    // What a postal code is depends on the country.
    private static string FieldOf(Cell cell, RoutingRule rule) =>
        cell.Open(rule).MinBy(Rank)! is var field && field == "postalCode" && !cell.Fixes("country") ? "country" : field;

    // Behind a rule that takes the whole cell nothing matters.
    private List<int> Remaining(Cell cell, IEnumerable<int> numbers)
    {
        var remaining = new List<int>();
        foreach (var number in numbers)
        {
            Judged++;
            var truth = cell.Of(rules[number]);
            if (truth != Truth.No) remaining.Add(number);
            if (truth == Truth.Yes) break;
        }

        return remaining;
    }

    private static int Rank(string field) => Array.IndexOf(Order, field) is >= 0 and var rank ? rank : Order.Length;
}
