using LeadSync.Domain.Funnels;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Reporting;
using LeadSync.Domain.Scoring;
using Given = LeadSync.Domain.Tests.Qualification.Given;

namespace LeadSync.Domain.Tests.Simulation;

public sealed class SimulatedYearTests
{
    // The ideal customer is defined, so that level 3 can be reached; a company that is named fits.
    private static readonly ServiceLevel Level = Given.Level(ServiceLevelReader.Shipped.Replace(
        "\"idealCustomer\": {}", "\"idealCustomer\": {\"company\":{\"exists\":true}}", StringComparison.Ordinal));

    private static int Leads => Tier.Cases(full: 100_000, fast: 10_000, mutants: 100);

    [Fact]
    [Trait("Requirement", "D-19")]
    [Trait("Requirement", "D-14")]
    public void A_year_of_leads_gives_the_levels_the_funnel_and_the_ripeness_that_a_slow_count_gives()
    {
        var fold = new LeadFold(new ServiceLevels([Level]));
        var (slow, levels, ripeness, funnel) = (new SlowYear(), new LevelTable(), new RipenessMeter(Level.Rejections), new FunnelCounts());
        foreach (var lead in Enumerable.Range(1, Leads).Select(SimulatedLead.Of))
        {
            slow.Add(lead);
            var state = lead.Run(fold);
            funnel.Add(state);
            foreach (var fact in HandOverFacts.Of(fold, state, Enumerable.Range(0, lead.Steps.Count).Select(lead.EventOf)))
            {
                levels.Add(fact);
                ripeness.Add(fact);
            }
        }

        Assert.Equal(slow.Levels.Select(each => (each.Key, each.Value)), levels.Rows().Where(row => row.HandedOver > 0).Select(row => (row.Level, row.HandedOver)));
        Assert.Equal(
            slow.Ripeness.Select(each => $"{each.Key} {each.Value.Decisions} {each.Value.TooEarly}").Order(StringComparer.Ordinal),
            ripeness.Rows().Select(row => $"{row.By} {row.Key} {row.Decisions} {row.TooEarly}").Order(StringComparer.Ordinal));
        Assert.Equal(slow.Stages["Lead"], funnel.PersonsAt(Milestone.Identified));
        Assert.Equal(
            [slow.Stages["MQL"], slow.Stages["SAL"], slow.Stages["SQL"], slow.Stages["Customer"], slow.Stages["Disqualified"], slow.Stages["Linked"]],
            new[] { Milestone.Qualified, Milestone.Accepted, Milestone.Opportunity, Milestone.Won, Milestone.Disqualified, Milestone.Linked }.Select(funnel.CyclesAt));
    }
}
