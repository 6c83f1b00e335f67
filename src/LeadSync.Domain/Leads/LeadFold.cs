using LeadSync.Domain.Conditions;
using LeadSync.Domain.Funnels;
using LeadSync.Domain.Scoring;
using LeadSync.Domain.Text;

namespace LeadSync.Domain.Leads;

/// <summary>Folds rows into a lead. There is no second code path: in order it is one call of <c>Apply</c>, late it is all of them again (architecture A6).</summary>
public sealed class LeadFold
{
    /// <summary>By what a decision names the version of the assignment.</summary>
    public const string AssignmentKey = "assignment";

    private readonly Agreements _agreements;

    /// <summary>Folds under what was agreed.</summary>
    /// <param name="agreements">Each row is judged under the versions in force at its time (D-28).</param>
    public LeadFold(Agreements agreements) => _agreements = agreements;

    /// <summary>Folds all leads under one service level, and under the profile that ships by the name that each version names.</summary>
    /// <param name="levels">The service level's versions.</param>
    public LeadFold(ServiceLevels levels)
        : this(Agreements.Of(levels))
    {
    }

    /// <summary>Applies one event behind all rows that were folded.</summary>
    public LeadState Apply(LeadState state, LeadEvent row) => Step(state, row).State;

    /// <summary>Applies one event and says which points it gave.</summary>
    public FoldStep Step(LeadState state, LeadEvent row)
    {
        var known = Known.By(state, row);
        var moment = MomentOf(known, PlaceOf(row));
        var (fed, cycle) = Fed.By(known with { Profile = moment.Profile.Id, Agreed = moment.Agreed }, row, moment);
        if (cycle is null) return new FoldStep(fed, null, [], moment.Level);
        var (scored, lines) = Scored.By(fed, cycle, row, moment);
        var after = StepsOf(row, cycle.Number, moment).Aggregate(scored, (each, step) => step(each));
        return new FoldStep(after, cycle.Number, lines, moment.Level);
    }

    /// <summary>Applies what people were told. It asks no service level: what was told is never decided again, only named in the words of its time.</summary>
    public LeadState Tell(LeadState state, ToldFact fact) => ToldFold.Apply(ProfileOf(state, fact.Place.At), state, fact);

    /// <summary>The same, and judges the lead where the fact opened a gate: it may be ripe now.</summary>
    public LeadState Take(LeadState state, ToldFact fact)
    {
        if (fact is ToldFact.Rated) throw new ArgumentException("Rating again needs the events of the lead: use Rate.", nameof(fact));
        var told = Tell(state, fact);
        return fact is ToldFact.Overridden ? Opened(told, fact.Cycle, MomentOf(told, fact.Place)) : told;
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

    /// <summary>What the fold rests on.</summary>
    public Agreements Agreements => _agreements;

    /// <summary>The service level that a lead is under at a time (design §5), in the version in force then.</summary>
    public ServiceLevel LevelOf(LeadState state, DateTimeOffset time) => _agreements.LevelOf(state, time);

    /// <summary>The profile by which a lead moves, in the version in force at a time.</summary>
    public FunnelProfile ProfileOf(LeadState state, DateTimeOffset time) => _agreements.Profiles.At(state.Profile, time);

    /// <summary>The stage of a cycle, in the words in force when the lead last changed: a profile that is published later renames nothing that is (D-28).</summary>
    public string StageOf(LeadState state, Cycle cycle) => ProfileOf(state, state.Last.At).StageOf(cycle.Milestone);

    /// <summary>The documents under which something is decided about a lead at a time, each with its version (guarantee 6).</summary>
    public SortedDictionary<string, int> VersionsOf(LeadState state, DateTimeOffset time)
    {
        var (level, profile) = (LevelOf(state, time), ProfileOf(state, time));
        return new SortedDictionary<string, int>(StringComparer.Ordinal)
        {
            [AssignmentKey] = _agreements.AssignmentAt(time).Version,
            ["profile:" + profile.Id] = profile.Version,
            ["service-level:" + level.Name] = level.Version,
        };
    }

    /// <summary>Where an event stands in the fold.</summary>
    public static Position PlaceOf(LeadEvent row) => new(row.OccurredAt, row.Key().Value);

    /// <summary>The score of a cycle at a time.</summary>
    public Score ScoreOf(LeadState state, Cycle cycle, DateTimeOffset at) => ReadingOf(state, cycle, at).Score;

    /// <summary>The score of a cycle at a time, with the lines that no event gave.</summary>
    public ScoreReading ReadingOf(LeadState state, Cycle cycle, DateTimeOffset at) =>
        ScoreReading.Of(LevelOf(state, at), cycle.Points, FieldsOf(state, cycle, at), at);

    /// <summary>All that keeps a cycle from being an MQL at a time: it is ripe when each is settled (D-14).</summary>
    public IReadOnlyList<CodedReason> RipeWhen(LeadState state, Cycle cycle, DateTimeOffset at) =>
        Judged.MissingOf(state, cycle, MomentOf(state, new Position(at, "")));

    /// <summary>A cycle as conditions of the service level see it at a time.</summary>
    public IFieldSource FieldsOf(LeadState state, Cycle cycle, DateTimeOffset at) => MomentOf(state, new Position(at, "")).FieldsOf(state, cycle);

    /// <summary>Rates one cycle again, of which it is known what fed it. A cycle that is not there any more, or no longer waits for sales, stays as it is.</summary>
    internal (LeadState State, IReadOnlyDictionary<EventKey, IReadOnlyList<ScoreLine>> Lines, ServiceLevel Level) Rate(LeadState state, ToldFact.Rated rating, IReadOnlyList<FedRow> fed)
    {
        var remembered = ToldFold.Remembered(state, rating);
        var moment = MomentOf(remembered, rating.Place);
        if (remembered.CycleOf(rating.Cycle) is not { IsOpen: true } cycle) return (remembered, new Dictionary<EventKey, IReadOnlyList<ScoreLine>>(), moment.Level);
        var (rated, lines) = Rated.By(remembered, cycle, fed, (known, row) => MomentOf(known, PlaceOf(row)), moment.Level);
        var staffed = Judged.Staffed(rated, rated.CycleOf(rating.Cycle)!, moment);
        return (Judged.By(staffed, rating.Cycle, moment, "re-rated"), lines, moment.Level);
    }

    private static IEnumerable<Func<LeadState, LeadState>> StepsOf(LeadEvent row, int cycle, Moment moment) =>
    [
        state => Judged.Staffed(state, state.CycleOf(cycle)!, moment),
        state => Requested.By(state, state.CycleOf(cycle)!, row, moment),
        state => Bought.By(state, state.CycleOf(cycle)!, row, moment),
        state => Judged.By(state, cycle, moment),
    ];

    // A cycle that rests was met by no event yet: nobody has decided who cares for it.
    private static LeadState Opened(LeadState state, int cycle, Moment moment) =>
        Judged.By(Judged.Staffed(state, state.CycleOf(cycle)!, moment), cycle, moment);

    private Moment MomentOf(LeadState state, Position place)
    {
        var level = LevelOf(state, place.At);
        return new Moment(_agreements.Profiles.At(level.Profile, place.At), level, _agreements.AssignmentAt(place.At).Version, place);
    }
}
