namespace LeadSync.Domain.Routing;

/// <summary>Finds the owner of a lead: a function of its arguments alone, so simulation is the same call with the result thrown away.</summary>
public static class RoutingEngine
{
    /// <summary>The first rule that holds, in order, gives the owner; where it gives none, <see cref="RoutingTable.Otherwise"/> does.</summary>
    /// <param name="request">The lead.</param>
    /// <param name="version">The table.</param>
    /// <param name="people">The representatives.</param>
    /// <param name="counts">Credits and loads before the decision; <see cref="AssignmentCounts.After"/> gives those behind it.</param>
    public static RoutingDecision Decide(RoutingRequest request, TableVersion version, RepresentativeList people, AssignmentCounts counts)
    {
        var search = RuleSearch.In(version.Table, request);
        var pool = search.Match?.Assign is Assignment.ToPool to ? version.Table.FindPool(to.Pool) : null;
        var filter = CandidateFilter.Of(MembersOf(search.Match, pool), request, people, counts);
        var explanation = Explained(search, filter);
        if (search.Match is not { } rule) return Fallback(RoutingReasons.NoRule, version, explanation);
        if (filter.Left.Count == 0) return Fallback(filter.WhyNobody(), version, explanation) with { Rule = rule.Id, Pool = pool?.Id };
        return pool is null
            ? Named(rule, filter.Left[0], version, explanation)
            : Drawn(rule, pool, Draw(pool, filter, request, counts), version, explanation);
    }

    private static IEnumerable<PoolMember> MembersOf(RoutingRule? rule, Pool? pool) => rule?.Assign switch
    {
        Assignment.ToRepresentative to => [new PoolMember(to.Representative)],
        _ => pool?.Members ?? [],
    };

    private static PoolDraw Draw(Pool pool, CandidateFilter filter, RoutingRequest request, AssignmentCounts counts) =>
        pool.Strategy.Draw(new PoolQuestion(filter.Left, counts.CreditsOf(pool.Id).Among(pool.Members), request.Lead, counts));

    private static RoutingExplanation Explained(RuleSearch search, CandidateFilter filter)
    {
        var dropped = filter.Dropped.Take(RoutingExplanation.MaxLines).ToArray();
        return new RoutingExplanation(search.Trace, search.Omitted, dropped, filter.Dropped.Count - dropped.Length);
    }

    private static RoutingDecision.FromPool Drawn(
        RoutingRule rule, Pool pool, PoolDraw draw, TableVersion version, RoutingExplanation explanation) => new(draw.Credits)
    {
        Representative = draw.Representative,
        Rule = rule.Id,
        Pool = pool.Id,
        AcceptWithin = rule.AcceptWithin,
        Table = version.Name,
        Version = version.Version,
        Explanation = explanation,
    };

    private static RoutingDecision.Named Named(RoutingRule rule, PoolMember named, TableVersion version, RoutingExplanation explanation) => new()
    {
        Representative = named.Representative,
        Rule = rule.Id,
        AcceptWithin = rule.AcceptWithin,
        Table = version.Name,
        Version = version.Version,
        Explanation = explanation,
    };

    private static RoutingDecision.Fallback Fallback(string reason, TableVersion version, RoutingExplanation explanation) => new(reason)
    {
        Representative = version.Table.Otherwise.Representative,
        AcceptWithin = version.Table.Otherwise.AcceptWithin,
        Table = version.Name,
        Version = version.Version,
        Explanation = explanation,
    };
}
