namespace LeadSync.Domain.Leads;

/// <summary>Walks a lead's rows in order, from the first one. Where the lead was rated again, it remembers what each event met, so that the rating has it (D-28).</summary>
internal sealed class FoldWalk
{
    private readonly LeadFold _fold;
    private readonly bool _isRated;
    private readonly List<FedRow> _fed = [];
    private readonly List<ExplainedEvent> _explained = [];

    private FoldWalk(LeadFold fold, bool isRated) => (_fold, _isRated) = (fold, isRated);

    /// <summary>The lead after the rows that were walked.</summary>
    public LeadState State { get; private set; } = LeadState.Empty;

    /// <summary>Each event with what it gave; by the last rating, where there was one.</summary>
    public IReadOnlyList<ExplainedEvent> Explained => _explained;

    /// <summary>Walks all rows.</summary>
    /// <param name="fold">The fold.</param>
    /// <param name="events">The events that count, in any order.</param>
    /// <param name="told">What people were told.</param>
    /// <param name="met">Sees each row before it is taken, with the lead as it is then; and behind it what an event did.</param>
    public static FoldWalk Through(LeadFold fold, IEnumerable<LeadEvent> events, IReadOnlyList<ToldFact> told, Action<FoldRow, LeadState, FoldStep?>? met = null)
    {
        var walk = new FoldWalk(fold, told.Any(fact => fact is ToldFact.Rated));
        foreach (var row in FoldRow.InOrder(events, told))
        {
            var before = walk.State;
            var step = walk.Take(row);
            met?.Invoke(row, before, step);
        }

        return walk;
    }

    private FoldStep? Take(FoldRow row)
    {
        if (row is FoldRow.Event { Row: var happened }) return Take(happened);
        var fact = ((FoldRow.Told)row).Fact;
        if (fact is ToldFact.Rated rating) Take(rating);
        else State = _fold.Take(State, fact);
        return null;
    }

    private FoldStep Take(LeadEvent row)
    {
        var before = State;
        var step = _fold.Step(before, row);
        State = step.State;
        if (_isRated && step.Cycle is { } cycle) _fed.Add(new FedRow(row, before, cycle));
        _explained.Add(new ExplainedEvent(row, step.Cycle, step.Lines, step.Level));
        return step;
    }

    private void Take(ToldFact.Rated rating)
    {
        var rated = _fold.Rate(State, rating, _fed.FindAll(row => row.Cycle == rating.Cycle));
        State = rated.State;
        for (var index = 0; index < _explained.Count; index++)
            if (rated.Lines.TryGetValue(_explained[index].Event.Key(), out var lines)) _explained[index] = _explained[index] with { Lines = lines, Level = rated.Level };
    }
}
