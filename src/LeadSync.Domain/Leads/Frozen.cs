namespace LeadSync.Domain.Leads;

/// <summary>Keeps a cycle's history as it was told: up to the last thing that people heard of the cycle, folding it again changes nothing (guarantee 3).</summary>
internal static class Frozen
{
    public static IReadOnlyList<StageChange> History(LeadState current, LeadState fresh)
    {
        var until = current.Told.Where(fact => fact is not (ToldFact.Overridden or ToldFact.Rated))
            .GroupBy(fact => fact.Cycle).ToDictionary(facts => facts.Key, facts => facts.Max(fact => fact.Place));
        return
        [
            .. current.History.Where(change => IsTold(change, until)).Concat(fresh.History.Where(change => !IsTold(change, until))).OrderBy(change => change.Place),
        ];
    }

    private static bool IsTold(StageChange change, Dictionary<int, Position> until) =>
        until.TryGetValue(change.Cycle, out var last) && change.Place <= last;
}
