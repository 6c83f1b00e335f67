using LeadSync.Domain.Calendars;

namespace LeadSync.Domain.Routing;

/// <summary>Finds the owner of a lead: a function of its arguments alone, so simulation is the same call with the result thrown away.</summary>
public static class RoutingEngine
{
    /// <summary>
    /// The account's owner keeps the lead; else the first named account or rule that holds, in order, gives the owner; where none does,
    /// <see cref="RoutingTable.Otherwise"/> does.
    /// </summary>
    /// <param name="request">The lead.</param>
    /// <param name="version">The table.</param>
    /// <param name="people">The representatives.</param>
    /// <param name="counts">Credits and loads before the decision; <see cref="AssignmentCounts.After"/> gives those behind it.</param>
    /// <param name="calendars">Working hours, for pools that look at them; null where nobody does.</param>
    public static RoutingDecision Decide(
        RoutingRequest request, TableVersion version, RepresentativeList people, AssignmentCounts counts, CalendarSet? calendars = null)
    {
        var check = new CandidateCheck(request, people, counts, calendars);
        var owner = request.ExistingOwner is { } existing ? CandidateFilter.Of(existing, check) : CandidateFilter.Nobody;
        return owner.Left.Count > 0 ? OfAccount(owner, version) : ByRules(check, version, owner.Dropped);
    }

    private static RoutingDecision ByRules(CandidateCheck check, TableVersion version, IReadOnlyList<DroppedCandidate> before)
    {
        var search = RuleSearch.In(version.Table, check.Request);
        var pool = search.Match?.Assign is Assignment.ToPool to ? version.Table.FindPool(to.Pool) : null;
        var filter = FilterOf(search.Match, pool, check);
        var explanation = Explained(search, filter, [.. before, .. filter.Dropped]);
        if (search.Match is not { } rule) return Fallback(RoutingReasons.NoRule, version, explanation);
        if (filter.Left.Count == 0) return Fallback(filter.WhyNobody(), version, explanation) with { Rule = rule.Id, Pool = pool?.Id };
        return pool is null ? Named(rule, filter.Left[0], version, explanation) : Drawn(rule, pool, filter, check, version, explanation);
    }

    private static CandidateFilter FilterOf(RoutingRule? rule, Pool? pool, CandidateCheck check) => rule?.Assign switch
    {
        Assignment.ToRepresentative to => CandidateFilter.Of(to.Representative, check),
        _ => pool is null ? CandidateFilter.Nobody : CandidateFilter.Of(pool, check),
    };

    private static RoutingExplanation Explained(RuleSearch search, CandidateFilter filter, DroppedCandidate[] all)
    {
        var dropped = all.Take(RoutingExplanation.MaxLines).ToArray();
        return new RoutingExplanation(search.Trace, search.Omitted, dropped, all.Length - dropped.Length) { Skipped = search.Skipped, StandsInFor = filter.StandsInFor };
    }

    private static RoutingDecision.AccountOwner OfAccount(CandidateFilter owner, TableVersion version) => new()
    {
        Representative = owner.Left[0].Representative,
        Table = version.Name,
        Version = version.Version,
        Explanation = new RoutingExplanation([], 0, owner.Dropped, 0) { StandsInFor = owner.StandsInFor },
    };

    private static RoutingDecision.FromPool Drawn(
        RoutingRule rule, Pool pool, CandidateFilter filter, CandidateCheck check, TableVersion version, RoutingExplanation explanation)
    {
        var credits = check.Counts.CreditsOf(pool.Id).Among(pool.Members);
        var question = new PoolQuestion(filter.Left, credits, check.Request.Fields, check.Counts, filter.Earners(pool));
        var draw = pool.Strategy.Draw(question);
        return new(draw.Credits, question.Earners)
        {
            Representative = draw.Representative,
            Rule = rule.Id,
            Pool = pool.Id,
            AcceptWithin = rule.AcceptWithin,
            Table = version.Name,
            Version = version.Version,
            Explanation = explanation,
        };
    }

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
