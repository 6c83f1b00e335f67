namespace LeadSync.Domain.Leads;

/// <summary>Executes a decision again from what was recorded: the same rows, in the order in which they were taken in, under the versions of their time (guarantee 6).</summary>
public static class DecisionReplay
{
    /// <summary>The lead before and after the operation that made a version; the same where it changed nothing, such as a refusal.</summary>
    /// <param name="fold">The fold, with all versions of the service level.</param>
    /// <param name="changes">All that was recorded of the lead, in any order.</param>
    /// <param name="version">The version.</param>
    public static (LeadState Before, LeadState After) Of(LeadFold fold, IEnumerable<RecordedChange> changes, int version)
    {
        var (before, state, known) = (LeadState.Empty, LeadState.Empty, new List<LeadEvent>());
        foreach (var change in changes.Where(change => change.Version <= version).OrderBy(change => change.Version))
        {
            state = Taken(fold, state, known, change);
            known.AddRange(change.Events);
            if (change.Version < version) before = state;
        }

        return (before, state);
    }

    // As it was taken in: in order one step an event, late from the start over all rows (architecture A6).
    private static LeadState Taken(LeadFold fold, LeadState state, IReadOnlyCollection<LeadEvent> known, RecordedChange change)
    {
        LeadEvent[] events = [.. change.Events.OrderBy(LeadFold.PlaceOf)];
        var folded = events.Length == 0 || LeadFold.PlaceOf(events[0]) > state.Last
            ? events.Aggregate(state, fold.Apply)
            : fold.Refold(state, known.Concat(events));
        return change.Told.OrderBy(fact => fact.Place).Aggregate(
            folded, (lead, fact) => fact is ToldFact.Rated rating ? fold.Rate(lead, rating, known.Concat(events)) : fold.Take(lead, fact));
    }
}
