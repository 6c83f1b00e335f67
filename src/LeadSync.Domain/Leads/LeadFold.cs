using LeadSync.Domain.Conditions;
using LeadSync.Domain.Funnels;
using LeadSync.Domain.Scoring;
using LeadSync.Domain.Text;

namespace LeadSync.Domain.Leads;

/// <summary>Folds rows into a lead. There is no second code path: in order it is one call of <c>Apply</c>, late it is all of them again (architecture A6).</summary>
public sealed class LeadFold
{
    private readonly Func<ServiceLevel, FunnelProfile> _profiles;
    private readonly ServiceLevels _levels;

    /// <summary>Folds under the profile that each version of the service level names.</summary>
    /// <param name="levels">The service level's versions: each row is judged under the one in force at its time (D-28).</param>
    public LeadFold(ServiceLevels levels)
        : this(level => FunnelProfiles.Of(level.Profile), levels)
    {
    }

    /// <summary>Folds under one profile, whatever the service level names.</summary>
    /// <param name="profile">The funnel profile.</param>
    /// <param name="levels">The service level's versions.</param>
    public LeadFold(FunnelProfile profile, ServiceLevels levels)
        : this(_ => profile, levels)
    {
    }

    private LeadFold(Func<ServiceLevel, FunnelProfile> profiles, ServiceLevels levels) => (_profiles, _levels) = (profiles, levels);

    /// <summary>Applies one event behind all rows that were folded.</summary>
    public LeadState Apply(LeadState state, LeadEvent row) => Step(state, row).State;

    /// <summary>Applies one event and says which points it gave.</summary>
    public FoldStep Step(LeadState state, LeadEvent row)
    {
        var moment = MomentAt(PlaceOf(row));
        var (known, cycle) = Fed.By(Known.By(state, row, moment), row, moment);
        if (cycle is null) return new FoldStep(known, null, []);
        var (scored, lines) = Scored.By(known, cycle, row, moment);
        var after = StepsOf(row, cycle.Number, moment).Aggregate(scored, (each, step) => step(each));
        return new FoldStep(after, cycle.Number, lines);
    }

    /// <summary>Applies what people were told. It needs no service level: what was told is never decided again.</summary>
    public static LeadState Tell(LeadState state, ToldFact fact) => ToldFold.Apply(FunnelProfiles.Of(state.Profile), state, fact);

    /// <summary>The same, and judges the lead where the fact opened a gate: it may be ripe now.</summary>
    public LeadState Take(LeadState state, ToldFact fact)
    {
        if (fact is ToldFact.Rated) throw new ArgumentException("Rating again needs the events of the lead: use Rate.", nameof(fact));
        var told = Tell(state, fact);
        return fact is ToldFact.Overridden ? Judged.By(told, fact.Cycle, MomentAt(fact.Place)) : told;
    }

    /// <summary>Folds everything again, because an event arrived late. What was told stays told, and so does the history up to it.</summary>
    public LeadState Refold(LeadState current, IEnumerable<LeadEvent> events)
    {
        var fresh = FoldWalk.Through(this, events, current.Told).State;
        return fresh with { History = Frozen.History(current, fresh) };
    }

    /// <summary>Rates a lead again under the service level in force at the rating's place (D-28): it may be ripe now. What was told stays told.</summary>
    /// <param name="current">The lead.</param>
    /// <param name="rating">The rating, behind everything that was folded.</param>
    /// <param name="events">Its events that count, in any order.</param>
    public LeadState Rate(LeadState current, ToldFact.Rated rating, IEnumerable<LeadEvent> events) =>
        Refold(current with { Told = [.. current.Told, rating] }, events);

    /// <summary>Folds everything and says of each event, in order, which cycle it fed and which points it gave.</summary>
    public IReadOnlyList<ExplainedEvent> Explain(LeadState current, IEnumerable<LeadEvent> events) => FoldWalk.Through(this, events, current.Told).Explained;

    /// <summary>The service level under which an event of that time is judged.</summary>
    public ServiceLevel LevelAt(DateTimeOffset time) => _levels.At(time);

    /// <summary>The funnel profile in force at a time.</summary>
    public FunnelProfile ProfileAt(DateTimeOffset time) => _profiles(_levels.At(time));

    /// <summary>Where an event stands in the fold.</summary>
    public static Position PlaceOf(LeadEvent row) => new(row.OccurredAt, row.Key().Value);

    /// <summary>The score of a cycle at a time.</summary>
    public Score ScoreOf(LeadState state, Cycle cycle, DateTimeOffset at) => ReadingOf(state, cycle, at).Score;

    /// <summary>The score of a cycle at a time, with the lines that no event gave.</summary>
    public ScoreReading ReadingOf(LeadState state, Cycle cycle, DateTimeOffset at) =>
        ScoreReading.Of(LevelAt(at), cycle.Points, FieldsOf(state, cycle, at), at);

    /// <summary>All that keeps a cycle from being an MQL at a time: it is ripe when each is settled (D-14).</summary>
    public IReadOnlyList<CodedReason> RipeWhen(LeadState state, Cycle cycle, DateTimeOffset at) =>
        Judged.MissingOf(state, cycle, MomentAt(new Position(at, "")));

    /// <summary>A cycle as conditions of the service level see it at a time.</summary>
    public IFieldSource FieldsOf(LeadState state, Cycle cycle, DateTimeOffset at) => MomentAt(new Position(at, "")).FieldsOf(state, cycle);

    /// <summary>Rates one cycle again, of which it is known what fed it. A cycle that is not there any more, or no longer waits for sales, stays as it is.</summary>
    internal (LeadState State, IReadOnlyDictionary<EventKey, IReadOnlyList<ScoreLine>> Lines) Rate(LeadState state, ToldFact.Rated rating, IReadOnlyList<FedRow> fed)
    {
        var remembered = ToldFold.Remembered(state, rating);
        if (remembered.CycleOf(rating.Cycle) is not { IsOpen: true } cycle) return (remembered, new Dictionary<EventKey, IReadOnlyList<ScoreLine>>());
        var moment = MomentAt(rating.Place);
        var (rated, lines) = Rated.By(remembered, cycle, fed, row => MomentAt(PlaceOf(row)), moment.Level);
        var staffed = Judged.Staffed(rated, rated.CycleOf(rating.Cycle)!, moment);
        return (Judged.By(staffed, rating.Cycle, moment, "re-rated"), lines);
    }

    private static IEnumerable<Func<LeadState, LeadState>> StepsOf(LeadEvent row, int cycle, Moment moment) =>
    [
        state => Judged.Staffed(state, state.CycleOf(cycle)!, moment),
        state => Requested.By(state, state.CycleOf(cycle)!, row, moment),
        state => Bought.By(state, state.CycleOf(cycle)!, row, moment),
        state => Judged.By(state, cycle, moment),
    ];

    private Moment MomentAt(Position place) => new(ProfileAt(place.At), LevelAt(place.At), place);
}
