using LeadSync.Domain.Funnels;
using LeadSync.Domain.Scoring;

namespace LeadSync.Domain.Leads;

/// <summary>Folds rows into a lead. There is no second code path: in order it is one call of <c>Apply</c>, late it is all of them again (architecture A6).</summary>
/// <param name="profile">The funnel profile.</param>
/// <param name="levels">The service level's versions: each event is judged under the one in force at its time.</param>
public sealed class LeadFold(FunnelProfile profile, ServiceLevels levels)
{
    /// <summary>Applies one event behind all rows that were folded.</summary>
    public LeadState Apply(LeadState state, LeadEvent row) => Step(state, row).State;

    /// <summary>Applies one event and says which points it gave.</summary>
    public FoldStep Step(LeadState state, LeadEvent row)
    {
        var place = PlaceOf(row);
        var known = Identified(Begun(state, row.OccurredAt) with { Contact = state.Contact.MergedWith(row.Lead), Last = place, Events = state.Events + 1 }, place);
        var lines = Scorer.Lines(levels.At(row.OccurredAt), known.Contact, row);
        return new FoldStep(Ripened(Scored(known, lines), place), lines);
    }

    /// <summary>Applies what people were told. It needs no service level: what was told is never decided again.</summary>
    public static LeadState Tell(LeadState state, ToldFact fact) => ToldFold.Apply(FunnelProfiles.Of(state.Profile), state, fact);

    /// <summary>Folds everything again, because an event arrived late. What was told stays told, and so does the history up to it.</summary>
    public LeadState Refold(LeadState current, IEnumerable<LeadEvent> events)
    {
        var fresh = InOrder(events, current.Told).Aggregate(LeadState.Empty with { Profile = current.Profile }, (state, row) => row.ApplyTo(this, state));
        var frozen = current.Told.Count > 0 ? current.Told[^1].Place : Position.Start;
        return fresh with
        {
            History = [.. current.History.Where(change => change.Place <= frozen), .. fresh.History.Where(change => change.Place > frozen)],
        };
    }

    /// <summary>Folds everything and says of each event, in order, which cycle it fed and which points it gave.</summary>
    public IReadOnlyList<ExplainedEvent> Explain(LeadState current, IEnumerable<LeadEvent> events)
    {
        var explained = new List<ExplainedEvent>();
        var state = LeadState.Empty with { Profile = current.Profile };
        foreach (var row in InOrder(events, current.Told))
        {
            if (row is FoldRow.Event { Row: var happened })
            {
                var step = Step(state, happened);
                explained.Add(new ExplainedEvent(happened, step.State.Cycles[^1].Number, step.Lines));
                state = step.State;
            }
            else
            {
                state = row.ApplyTo(this, state);
            }
        }

        return explained;
    }

    /// <summary>The service level under which an event of that time is judged.</summary>
    public ServiceLevel LevelAt(DateTimeOffset time) => levels.At(time);

    /// <summary>The funnel profile.</summary>
    public FunnelProfile Profile => profile;

    /// <summary>Where an event stands in the fold.</summary>
    public static Position PlaceOf(LeadEvent row) => new(row.OccurredAt, row.Key().Value);

    /// <summary>The score of a cycle at a time.</summary>
    public Score ScoreOf(LeadState state, Cycle cycle, DateTimeOffset at) =>
        new(Scorer.FitOf(levels.At(at), state.Contact).Sum(line => line.Points), cycle.Points.Values.Sum());

    private static LeadState Begun(LeadState state, DateTimeOffset at) =>
        state.Cycles.Count > 0 ? state : state with { Cycles = [new Cycle { Number = 1, OpenedAt = at, Milestone = Milestone.Seen }] };

    private LeadState Identified(LeadState state, Position place) =>
        state.Contact.IsIdentified && state.Current is { Milestone: Milestone.Seen } cycle
            ? Moved(state, cycle, StageTrigger.Identify, place, "identity", "identified")
            : state;

    private static LeadState Scored(LeadState state, IReadOnlyList<ScoreLine> lines)
    {
        if (lines.Count == 0) return state;
        var cycle = state.Cycles[^1];
        var points = new SortedDictionary<string, double>(cycle.Points.ToDictionary(), StringComparer.Ordinal);
        foreach (var line in lines) points[line.Rule] = points.GetValueOrDefault(line.Rule) + line.Points;
        return state.With(cycle with { Points = points });
    }

    private LeadState Ripened(LeadState state, Position place)
    {
        var cycle = state.Cycles[^1];
        return profile.Move(cycle.Milestone, StageTrigger.Ripen) is StageMove.Allowed && IsRipe(state, cycle, place.At)
            ? Moved(state, cycle, StageTrigger.Ripen, place, "score", "threshold-reached", ThresholdAt(place.At))
            : state;
    }

    // D-11, and D-7: before its date no score brings a recycled lead back.
    private bool IsRipe(LeadState state, Cycle cycle, DateTimeOffset at)
    {
        var level = levels.At(at);
        return (cycle.RestUntil is not { } rest || at >= rest)
            && ScoreOf(state, cycle, at).Reaches(level.Threshold, level.MinimumEngagement)
            && level.IdealCustomer.Holds(Scorer.FieldsOf(state.Contact));
    }

    private Dictionary<string, string> ThresholdAt(DateTimeOffset at) => new(StringComparer.Ordinal)
    {
        ["threshold"] = levels.At(at).Threshold.ToString(System.Globalization.CultureInfo.InvariantCulture),
    };

    private LeadState Moved(
        LeadState state, Cycle cycle, StageTrigger on, Position place, string by, string reason, IReadOnlyDictionary<string, string>? arguments = null) =>
        profile.Move(cycle.Milestone, on) is StageMove.Allowed move
            ? Recorded(state.With(cycle with { Milestone = move.To }), cycle, move.To, place, by, reason, arguments)
            : state;

    private LeadState Recorded(
        LeadState state, Cycle before, Milestone to, Position place, string by, string reason, IReadOnlyDictionary<string, string>? arguments) =>
        state with
        {
            History = [.. state.History, new StageChange(before.Number, profile.StageOf(before.Milestone), profile.StageOf(to), to, place, by, reason, arguments)],
        };

    private static IEnumerable<FoldRow> InOrder(IEnumerable<LeadEvent> events, IEnumerable<ToldFact> told) =>
        events.Select(FoldRow (row) => new FoldRow.Event(row)).Concat(told.Select(FoldRow (fact) => new FoldRow.Told(fact))).OrderBy(row => row.Place);
}
