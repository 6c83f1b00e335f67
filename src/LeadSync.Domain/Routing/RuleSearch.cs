namespace LeadSync.Domain.Routing;

/// <summary>Looks for the first rule that holds. A short table is walked, so that its explanation names every rule; a longer one is asked by its index.</summary>
/// <param name="Match">The rule; null where none holds.</param>
/// <param name="Trace">The rules looked at, at most <see cref="RoutingExplanation.MaxLines"/>.</param>
/// <param name="Omitted">How many more were looked at.</param>
/// <param name="Skipped">The rules before the match that the index passed over; null for none.</param>
internal sealed record RuleSearch(RoutingRule? Match, IReadOnlyList<RuleTrace> Trace, int Omitted, SkippedRules? Skipped)
{
    public static RuleSearch In(RoutingTable table, RoutingRequest request)
    {
        var fields = request.Fields;
        var candidates = table.InOrder.Count <= RoutingExplanation.MaxLines ? Enumerable.Range(0, table.InOrder.Count) : table.Index.Candidates(fields);
        var (trace, omitted) = (new List<RuleTrace>(), 0);
        foreach (var number in candidates)
        {
            var line = RuleTrace.Of(table.InOrder[number], fields, request.Now);
            if (line.Outcome == RuleOutcome.Matched) return new(table.InOrder[number], [.. trace, line], omitted, Passed(table, number - trace.Count - omitted, number));
            if (trace.Count < RoutingExplanation.MaxLines - 1) trace.Add(line);
            else omitted++;
        }

        return new(null, trace, omitted, Passed(table, table.InOrder.Count - trace.Count - omitted, null));
    }

    private static SkippedRules? Passed(RoutingTable table, int count, int? match) =>
        count == 0 ? null : new SkippedRules(count, match + 1, table.Index.Fields);
}
