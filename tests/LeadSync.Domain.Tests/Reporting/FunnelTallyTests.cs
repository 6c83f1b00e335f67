using LeadSync.Domain.Funnels;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Reporting;
using LeadSync.Domain.Scoring;
using LeadSync.Domain.Tests.Simulation;
using Given = LeadSync.Domain.Tests.Leads.Given;

namespace LeadSync.Domain.Tests.Reporting;

[Trait("Requirement", "D-5")]
public sealed class FunnelTallyTests
{
    [Fact]
    public void The_recorded_moves_give_the_count_that_the_leads_themselves_give()
    {
        var (fold, tally, counts) = (new LeadFold(new ServiceLevels([Given.Shipped])), new FunnelTally(), new FunnelCounts());
        foreach (var number in Enumerable.Range(1, 300))
        {
            var lead = SimulatedLead.Of(number).Run(fold);
            counts.Add(lead);
            foreach (var move in LeadChange.Between(LeadState.Empty, lead, TimeSpan.FromHours(1)).Facts) tally.Add($"lead-{number}", move.Change.Cycle, move.Change.To, move.Sign);
        }

        var rows = tally.Rows().ToDictionary(row => row.Stage, StringComparer.Ordinal);
        foreach (var (stage, milestone) in new[] { ("MQL", Milestone.Qualified), ("SAL", Milestone.Accepted), ("SQL", Milestone.Opportunity), ("Customer", Milestone.Won), ("Linked", Milestone.Linked) })
            Assert.Equal((stage, counts.CyclesAt(milestone), counts.PersonsAt(milestone)), (stage, rows[stage].Cycles, rows[stage].Persons));
    }

    [Fact]
    public void A_move_that_was_taken_back_counts_for_nothing_in_whatever_order_both_come()
    {
        var tally = new FunnelTally();

        tally.Add("a", 1, "MQL", -1);
        tally.Add("a", 1, "MQL", 1);
        tally.Add("b", 1, "MQL", 1);
        tally.Add("b", 2, "MQL", 1);

        Assert.Equal([new FunnelTallyRow("MQL", 2, 1)], tally.Rows());
    }
}
