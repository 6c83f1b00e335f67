using LeadSync.Domain.Conditions;
using LeadSync.Domain.Routing.Indexing;

namespace LeadSync.Domain.Routing.Proof;

/// <summary>Finds rules that never decide, and those before them that leave them nothing.</summary>
public static class Reachability
{
    private const int Budget = 20_000;
    private const int TotalBudget = 3_000_000;

    /// <summary>The rules that are proved never to decide. A rule with an expression that cannot be looked into counts as reached.</summary>
    /// <param name="table">The table.</param>
    /// <param name="from">From when the table is used: rules that expired before are left out.</param>
    public static IEnumerable<Unreachable> Of(RoutingTable table, DateTimeOffset from)
    {
        var left = TotalBudget;
        for (var number = 0; number < table.InOrder.Count && left > 0; number++)
        {
            var rule = table.InOrder[number];
            if (rule.ValidTo <= from) continue;
            if ((IsOpaque(rule) ? Always(table, number) : Looked(table, number, from, ref left)) is { } hiddenBy) yield return new Unreachable(rule.Id, hiddenBy);
        }
    }

    private static List<string>? Looked(RoutingTable table, int number, DateTimeOffset from, ref int left) =>
        IsReached(table, number, from, out var hiding) ? null : Proved(table, number, hiding, from, ref left);

    // What cannot be looked into is still hidden by a rule that holds for every lead it could take.
    private static List<string>? Always(RoutingTable table, int number)
    {
        var start = Start(table.InOrder[number]);
        return table.InOrder.Take(number).FirstOrDefault(earlier => start.Of(earlier) == Truth.Yes) is { } always ? [always.Id] : null;
    }

    // Made leads show at once that most rules are reached; who takes them else is the first suspect.
    private static bool IsReached(RoutingTable table, int number, DateTimeOffset from, out int? hiding)
    {
        hiding = null;
        foreach (var lead in Witness.Of(table.InOrder[number]))
        {
            var now = lead.Now > from ? lead.Now.Value : from;
            var first = FirstOf(table, lead, table.InOrder[number].ValidTo <= now ? lead.Now!.Value : now);
            if (first == number) return true;
            hiding ??= first < number ? first : null;
        }

        return false;
    }

    private static int? FirstOf(RoutingTable table, Cell lead, DateTimeOffset now)
    {
        foreach (var number in table.Index.Candidates(lead))
            if (RuleTrace.Of(table.InOrder[number], lead, now).Outcome == RuleOutcome.Matched) return number;
        return null;
    }

    // One rule alone hides most of the hidden ones; only where it does not, all before it are asked.
    private static List<string>? Proved(RoutingTable table, int number, int? hiding, DateTimeOffset from, ref int left)
    {
        if (hiding is { } one && Hidden(table, number, [one], from, ref left) is { } alone) return alone;
        return Hidden(table, number, Enumerable.Range(0, number), from, ref left);
    }

    private static List<string>? Hidden(RoutingTable table, int number, IEnumerable<int> before, DateTimeOffset from, ref int left)
    {
        var (rule, hiders, isReached) = (table.InOrder[number], new HashSet<int>(), false);
        var start = Start(rule);
        int[] suspects = [.. before.Where(earlier => !IsOpaque(table.InOrder[earlier]) && start.Of(table.InOrder[earlier]) != Truth.No)];
        left -= suspects.Length + (number / 8);
        var isDone = new Partition(table.InOrder, Cut, Decided, Budget).Walk(start, [.. suspects, number]);
        return isDone && !isReached ? [.. hiders.Order().Select(hider => table.InOrder[hider].Id)] : null;

        IEnumerable<Cell> Cut(string field, IReadOnlyList<RoutingRule> rules, Cell cell) =>
            (field == Cell.Date ? Atoms.Dates(rules, from).Select(moment => cell with { Now = moment }) : Atoms.Of(field, [.. rules, rule], cell).Select(value => cell.With(field, value)))
            .Where(part => part.Of(rule) != Truth.No);

        bool Decided(Cell cell, int? taker)
        {
            if (taker is { } hider && hider != number) hiders.Add(hider);
            isReached |= taker == number;
            return !isReached;
        }
    }

    // What the rule allows one value only is fixed from the beginning.
    private static Cell Start(RoutingRule rule) => (rule.When is Condition.All all ? all.Parts : [rule.When])
        .OfType<Condition.Field>()
        .Where(field => field.Test is FieldTest.OneOf { Values.Count: 1 } && field.Name is not ("interests" or "staffing"))
        .Aggregate(Cell.All, (cell, field) => cell.With(field.Name, FieldValue.Of(((FieldTest.OneOf)field.Test).Values[0])));

    private static bool IsOpaque(RoutingRule rule) => IsOpaque(rule.When) || (Atoms.TestsOn("postalCode", rule.When).Any() && !NamesCountry(rule.When));

    private static bool NamesCountry(Condition condition) =>
        NecessaryKeys.Of(condition).All(alternative => alternative.Any(demand => demand.Field == "country"));

    private static bool IsOpaque(Condition condition) => condition switch
    {
        Condition.All all => all.Parts.Any(IsOpaque),
        Condition.Any any => any.Alternatives.Any(IsOpaque),
        Condition.Not not => IsOpaque(not.Inner),
        Condition.Field field => IsOpaque(field),
        _ => false,
    };

    // Expressions and codes with letters cannot be cut, and a lead may have several interests or departments at once.
    private static bool IsOpaque(Condition.Field field) => IsOpaque(field.Test) || field.Name is "interests" or "staffing";

    private static bool IsOpaque(FieldTest test) => test switch
    {
        FieldTest.Matches => true,
        FieldTest.NotTest not => IsOpaque(not.Inner),
        FieldTest.PostalCodes codes => codes.Patterns.Any(pattern => PostalAtoms.Interval(pattern, null) is null),
        _ => false,
    };
}
