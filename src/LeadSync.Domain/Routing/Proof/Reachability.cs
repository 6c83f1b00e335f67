using LeadSync.Domain.Conditions;

namespace LeadSync.Domain.Routing.Proof;

/// <summary>Finds rules that never decide, and those before them that leave them nothing.</summary>
public sealed class Reachability
{
    private const int Budget = 1_000_000;
    private const int TotalBudget = 20_000_000;

    private readonly RoutingTable table;
    private readonly DateTimeOffset from;
    private int left = TotalBudget;
    private int unproven;

    private Reachability(RoutingTable table, DateTimeOffset from) => (this.table, this.from) = (table, from);

    /// <summary>The rules that never decide. A rule with an expression, or with codes that have letters, counts as reached unless one rule takes everything before it.</summary>
    /// <param name="table">The table.</param>
    /// <param name="from">From when the table is used: rules that expired before are left out.</param>
    public static ReachabilityReport Of(RoutingTable table, DateTimeOffset from) => new Reachability(table, from).Report();

    private ReachabilityReport Report()
    {
        var found = new List<Unreachable>();
        for (var number = 0; number < table.InOrder.Count; number++)
            if (table.InOrder[number] is var rule && !(rule.ValidTo <= from) && HidersOf(number) is { } hiders) found.Add(new Unreachable(rule.Id, hiders));
        return new ReachabilityReport(found, unproven);
    }

    private IReadOnlyList<string>? HidersOf(int number)
    {
        if (Opacity.Of(table.InOrder[number])) return Always(number);
        if (IsReached(number, out var hiding)) return null;
        if (left > 0) return Proved(number, hiding);
        unproven++;
        return null;
    }

    // What cannot be looked into is still hidden by a rule that holds for every lead it could take.
    private string[]? Always(int number)
    {
        var start = Start(table.InOrder[number]);
        return table.InOrder.Take(number).FirstOrDefault(earlier => start.Of(earlier) == Truth.Yes) is { } always ? [always.Id] : null;
    }

    // Made leads show at once that most rules are reached; who takes them else is the first suspect.
    private bool IsReached(int number, out int? hiding)
    {
        hiding = null;
        foreach (var lead in Witness.Of(table.InOrder[number]))
        {
            var now = lead.Now > from ? lead.Now.Value : from;
            var first = FirstOf(lead, table.InOrder[number].ValidTo <= now ? lead.Now!.Value : now);
            if (first == number) return true;
            hiding ??= first < number ? first : null;
        }

        return false;
    }

    private int? FirstOf(Cell lead, DateTimeOffset now)
    {
        foreach (var number in table.Index.Candidates(lead))
            if (RuleTrace.Of(table.InOrder[number], lead, now).Outcome == RuleOutcome.Matched) return number;
        return null;
    }

    // One rule alone hides most of the hidden ones; only where it does not, all before it are asked.
    private List<string>? Proved(int number, int? hiding)
    {
        var isDone = true;
        if (hiding is { } one && Hidden(number, [one], ref isDone) is { } alone) return alone;
        isDone = true;
        var hiders = Hidden(number, Enumerable.Range(0, number), ref isDone);
        if (!isDone) unproven++;
        return hiders;
    }

    private List<string>? Hidden(int number, IEnumerable<int> before, ref bool isDone)
    {
        var (rule, hiders, isReached) = (table.InOrder[number], new HashSet<int>(), false);
        var start = Start(rule);
        var partition = new Partition(table.InOrder, (field, rules, cell) => Cut(field, rules, cell, rule), Decided, Budget);
        int[] suspects = [.. before.Where(earlier => !Opacity.Of(table.InOrder[earlier]) && start.Of(table.InOrder[earlier]) != Truth.No)];
        isDone = partition.Walk(start, [.. suspects, number]) || isReached;
        left -= partition.Judged + number;
        return isDone && !isReached ? [.. hiders.Order().Select(hider => table.InOrder[hider].Id)] : null;

        bool Decided(Cell cell, int? taker)
        {
            if (taker is { } hider && hider != number) hiders.Add(hider);
            isReached |= taker == number;
            return !isReached;
        }
    }

    private IEnumerable<Cell> Cut(string field, IReadOnlyList<RoutingRule> rules, Cell cell, RoutingRule rule) =>
        (field == Cell.Date
            ? Atoms.Dates(rules, from).Select(moment => cell with { Now = moment })
            : Atoms.Of(field, [.. rules, rule], cell).Select(value => cell.With(field, value)))
        .Where(part => part.Of(rule) != Truth.No);

    // What the rule allows one value only is fixed from the beginning.
    private static Cell Start(RoutingRule rule) => (rule.When is Condition.All all ? all.Parts : [rule.When])
        .OfType<Condition.Field>()
        .Where(field => field.Test is FieldTest.OneOf { Values.Count: 1 } && !Opacity.HasSeveralValues(field.Name))
        .Aggregate(Cell.All, (cell, field) => cell.With(field.Name, FieldValue.Of(((FieldTest.OneOf)field.Test).Values[0])));
}
