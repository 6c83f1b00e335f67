using LeadSync.Domain.Leads;
using LeadSync.Domain.Reporting;
using LeadSync.Domain.Scoring;
using LeadSync.Domain.Tests.Simulation;
using Given = LeadSync.Domain.Tests.Qualification.Given;
using Touched = LeadSync.Domain.Tests.Leads.Given;

namespace LeadSync.Domain.Tests.Reporting;

public sealed class BacktestTests
{
    private static readonly Agreements History = Agreements.Of(new ServiceLevels([Given.Shipped]));
    private static readonly LeadFold Fold = new(History);
    private static readonly Period Always = new(DateTimeOffset.MinValue, DateTimeOffset.MaxValue);

    // 7 points a minute: 35 with the fifth.
    private static readonly LeadEvent[] Newsletters = [.. Enumerable.Range(0, 7).Select(minute => Touched.Touch("newsletter-signup", minute))];

    [Theory]
    [InlineData(35, BacktestChange.Same, 4)]
    [InlineData(21, BacktestChange.Earlier, 2)]
    [InlineData(42, BacktestChange.Later, 5)]
    public void A_draft_makes_an_MQL_at_another_time(int threshold, BacktestChange change, int minute)
    {
        var report = Of(threshold, Lead(Newsletters), Newsletters);

        Assert.Equal(1, report.Changes[change]);
        if (change != BacktestChange.Same) Assert.Equal(Touched.Start.AddMinutes(minute), Assert.Single(report.Examples).After);
    }

    [Fact]
    public void A_lead_that_the_draft_would_not_hand_over_is_lost_or_spared_as_sales_judged_it()
    {
        var accepted = Answered(new ToldFact.Accepted(1, Place(20), "anna"));
        var refused = Answered(new ToldFact.Recycled(1, Place(20), "anna", "too-early", Touched.Start.AddDays(60)));
        var open = Answered();

        Assert.Equal((1, 0), Spared(Of(100, accepted, Newsletters)));
        Assert.Equal((0, 1), Spared(Of(100, refused, Newsletters)));
        Assert.Equal((0, 0), Spared(Of(100, open, Newsletters)));
        Assert.All([accepted, refused, open], lead => Assert.Equal(1, Of(100, lead, Newsletters).Changes[BacktestChange.Lost]));
    }

    [Fact]
    public void A_lead_that_the_draft_would_hand_over_loads_the_pool_to_which_it_would_go()
    {
        var events = Newsletters[..3];

        var report = Of(21, Lead(events), events);

        Assert.Equal(1, report.Changes[BacktestChange.Gained]);
        Assert.Equal(new PoolLoad(0, 1), report.Pools["north"]);
    }

    [Fact]
    public void A_lead_that_was_offered_stays_with_its_pool()
    {
        Assert.Equal(new PoolLoad(1, 1), Of(21, Answered(), Newsletters).Pools["inside-south"]);
        Assert.Equal(new PoolLoad(1, 0), Of(100, Answered(), Newsletters).Pools["inside-south"]);
        Assert.Equal(new PoolLoad(1, 1), Of(35, Lead(Newsletters), Newsletters).Pools[""]);
    }

    [Fact]
    public void A_lead_that_was_offered_to_a_person_without_a_pool_counts_for_the_person()
    {
        var offered = Touched.Offered(Lead(Newsletters[..5]));
        var direct = Fold.Tell(Lead(Newsletters[..5]), new ToldFact.Offered(1, offered.Told[0].Place, "routing", offered.Current!.Held! with { Pool = null }));

        Assert.Equal(new PoolLoad(1, 1), Of(21, direct, Newsletters[..5]).Pools["anna"]);
    }

    [Fact]
    public void Only_what_would_have_ripened_in_the_time_counts()
    {
        var outside = new Backtest(History, Draft(21), new Period(Touched.Start.AddMinutes(5), Touched.Start.AddDays(1)), (_, _, _) => "north").Of("l", Lead(Newsletters), Newsletters);
        var inside = new Backtest(History, Draft(21), new Period(Touched.Start.AddMinutes(4), Touched.Start.AddMinutes(5)), (_, _, _) => "north").Of("l", Lead(Newsletters), Newsletters);

        Assert.Empty(outside.Changes);
        Assert.Equal(1, inside.Changes[BacktestChange.Earlier]);
        Assert.Equal((1, 1), (outside.Leads, inside.Leads));
    }

    [Fact]
    public void A_second_cycle_is_replayed_from_where_the_first_one_ended()
    {
        var recycled = Touched.Start.AddMinutes(20);
        var later = Enumerable.Range(0, 6).Select(day => Touched.Touch("newsletter-signup", ((day + 90) * 24 * 60) + 5)).ToArray();
        var first = Answered(new ToldFact.Recycled(1, Place(20), "anna", "too-early", recycled.AddDays(60)));
        var lead = later.Aggregate(first, Fold.Apply);

        var report = Of(42, lead, [.. Newsletters, .. later]);

        Assert.Equal([(1, BacktestChange.Later), (2, BacktestChange.Later)], report.Examples.Select(example => (example.Cycle, example.Change)));
    }

    [Fact]
    public void Reports_of_single_leads_add_up_in_any_order_and_name_a_hundred_examples()
    {
        var backtest = new Backtest(History, Draft(28), Always, (_, _, _) => "north");
        var reports = Enumerable.Range(1, 400).Select(SimulatedLead.Of)
            .Select(lead => backtest.Of($"l{lead.Number}", lead.Run(Fold), Enumerable.Range(0, lead.Steps.Count).Select(lead.EventOf))).ToArray();

        var (forth, back) = (reports.Aggregate((left, right) => left.Plus(right)), reports.Reverse().Aggregate((left, right) => left.Plus(right)));

        Assert.Equal(400, forth.Leads);
        Assert.Equal(forth.Changes, back.Changes);
        Assert.Equal(forth.Pools, back.Pools);
        Assert.Equal(BacktestReport.MostExamples, forth.Examples.Count);
        Assert.Equal(0, forth.Changes.GetValueOrDefault(BacktestChange.Later) + forth.Changes.GetValueOrDefault(BacktestChange.Lost));
    }

    [Fact]
    public void The_version_in_force_as_its_own_draft_changes_nothing()
    {
        var backtest = new Backtest(History, Given.Shipped, Always, (_, _, _) => "north");

        var report = Enumerable.Range(1, 300).Select(SimulatedLead.Of)
            .Select(lead => backtest.Of("l", lead.Run(Fold), Enumerable.Range(0, lead.Steps.Count).Select(lead.EventOf))).Aggregate((left, right) => left.Plus(right));

        Assert.Equal([BacktestChange.Same], report.Changes.Keys);
        Assert.All(report.Pools.Values, load => Assert.Equal(load.Before, load.After));
    }

    private static LeadState Lead(LeadEvent[] events) => events.Aggregate(LeadState.Empty, Fold.Apply);

    private static LeadState Answered(params ToldFact[] facts)
    {
        var lead = Lead(Newsletters);
        return facts.Aggregate(Touched.Offered(lead), Fold.Take);
    }

    private static Position Place(int minute) => new(Touched.Start.AddMinutes(minute), "~op");

    private static ServiceLevel Draft(int threshold) => Given.Shipped with { Threshold = threshold };

    private static BacktestReport Of(int threshold, LeadState lead, LeadEvent[] events) => new Backtest(History, Draft(threshold), Always, (_, _, _) => "north").Of("l", lead, events);

    private static (int AcceptedLost, int RejectedSpared) Spared(BacktestReport report) => (report.AcceptedLost, report.RejectedSpared);
}
