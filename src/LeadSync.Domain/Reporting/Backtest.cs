using LeadSync.Domain.Leads;
using LeadSync.Domain.Scoring;

namespace LeadSync.Domain.Reporting;

/// <summary>Replays recorded leads under a draft, one lead at a time: which would have become an MQL earlier, later, or not at all (Qualification 9).</summary>
public sealed class Backtest
{
    private readonly LeadFold recorded;
    private readonly LeadFold drafted;
    private readonly Period period;
    private readonly Func<LeadState, Cycle, DateTimeOffset, string> poolOf;

    /// <summary>Replays.</summary>
    /// <param name="history">The versions that were in force.</param>
    /// <param name="draft">The draft; it counts as if it had always been in force instead of its service level.</param>
    /// <param name="period">The time that is looked at: a cycle counts that became or would have become an MQL in it.</param>
    /// <param name="poolOf">Where a lead would go that was never offered: pool, or representative.</param>
    public Backtest(Agreements history, ServiceLevel draft, Period period, Func<LeadState, Cycle, DateTimeOffset, string> poolOf)
    {
        (recorded, drafted) = (new LeadFold(history), new LeadFold(history.With(draft)));
        (this.period, this.poolOf) = (period, poolOf);
    }

    /// <summary>The report about one lead.</summary>
    /// <param name="leadId">The lead.</param>
    /// <param name="current">The lead as it stands.</param>
    /// <param name="events">Its events that count, in any order.</param>
    public BacktestReport Of(string leadId, LeadState current, IEnumerable<LeadEvent> events)
    {
        var forks = Forks(current, events);
        return current.Cycles.Aggregate(BacktestReport.None with { Leads = 1 }, (report, cycle) => Counted(report, leadId, current, cycle, forks.GetValueOrDefault(cycle.Number)));
    }

    private BacktestReport Counted(BacktestReport report, string leadId, LeadState current, Cycle cycle, Fork? fork)
    {
        var (before, after) = (RipenedAt(current, cycle.Number), fork?.RipeAt);
        if (!period.Holds(before) && !period.Holds(after)) return report;
        var lead = new BacktestLead(leadId, cycle.Number, ChangeOf(before, after), before, after, JudgementOf(current, cycle, before));
        var was = before is null ? null : TakenBy(cycle);
        return report.With(lead, was, after is null ? null : was ?? poolOf(fork!.State, fork.State.CycleOf(cycle.Number)!, after.Value));
    }

    // A cycle is replayed from the moment that it was first fed: what came before it happened as it happened.
    private Dictionary<int, Fork> Forks(LeadState current, IEnumerable<LeadEvent> events)
    {
        var forks = new Dictionary<int, Fork>();
        FoldWalk.Through(recorded, events, current.Told, (row, before, step) =>
        {
            if (row is FoldRow.Event { Row: var happened } && step?.Cycle is { } cycle)
                forks[cycle] = (forks.GetValueOrDefault(cycle) ?? new Fork(before, null)).Fed(drafted, cycle, happened);
        });
        return forks;
    }

    private Judgement JudgementOf(LeadState current, Cycle cycle, DateTimeOffset? ripe) =>
        cycle.Offers.Select(offer => Judgements.Of(
                new HandOverFact(offer.OfferedAt, offer.Department, 1, 0, new Carriers(), offer.Outcome, offer.Reason), recorded.LevelOf(current, ripe ?? current.Last.At).Rejections))
            .FirstOrDefault(judgement => judgement != Judgement.None);

    private static DateTimeOffset? RipenedAt(LeadState lead, int cycle) => Fork.RipenedAt(lead, cycle);

    private static string TakenBy(Cycle cycle) => cycle.Offers.Count == 0 ? "" : cycle.Offers[0].Pool ?? cycle.Offers[0].Representative;

    private static BacktestChange ChangeOf(DateTimeOffset? before, DateTimeOffset? after) => (before, after) switch
    {
        (null, _) => BacktestChange.Gained,
        (_, null) => BacktestChange.Lost,
        _ when after < before => BacktestChange.Earlier,
        _ when after > before => BacktestChange.Later,
        _ => BacktestChange.Same,
    };
}
