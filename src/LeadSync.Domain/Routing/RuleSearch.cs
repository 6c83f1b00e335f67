namespace LeadSync.Domain.Routing;

/// <summary>Looks for the first rule that holds. An index may replace the walk without changing what comes out.</summary>
/// <param name="Match">The rule; null where none holds.</param>
/// <param name="Trace">The rules looked at, at most <see cref="RoutingExplanation.MaxLines"/>.</param>
/// <param name="Omitted">How many more were looked at.</param>
internal sealed record RuleSearch(RoutingRule? Match, IReadOnlyList<RuleTrace> Trace, int Omitted)
{
    public static RuleSearch In(RoutingTable table, RoutingRequest request)
    {
        var (trace, omitted, fields) = (new List<RuleTrace>(), 0, request.Fields);
        foreach (var rule in table.Rules)
        {
            var line = RuleTrace.Of(rule, fields, request.Now);
            if (line.Outcome == RuleOutcome.Matched) return new RuleSearch(rule, [.. trace, line], omitted);
            if (trace.Count < RoutingExplanation.MaxLines - 1) trace.Add(line);
            else omitted++;
        }

        return new RuleSearch(null, trace, omitted);
    }
}
