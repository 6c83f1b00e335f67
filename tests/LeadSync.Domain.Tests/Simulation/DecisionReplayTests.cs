using System.Text.Json;
using LeadSync.Domain.Json;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Scoring;
using Given = LeadSync.Domain.Tests.Qualification.Given;

namespace LeadSync.Domain.Tests.Simulation;

public sealed class DecisionReplayTests
{
    private static readonly LeadFold Fold = new(new ServiceLevels([Given.Shipped]));

    private static int Leads => Tier.Cases(full: 5_000, fast: 300, mutants: 20);

    [Fact]
    public void Every_decision_of_a_quarter_comes_out_the_same_when_it_is_executed_again()
    {
        var decisions = 0;
        foreach (var lead in Enumerable.Range(1, Leads).Select(SimulatedLead.Of))
        {
            var recorded = Recorded(lead);
            foreach (var (change, before, after) in recorded)
            {
                var again = DecisionReplay.Of(Fold, recorded.Select(each => each.Change).Reverse(), change.Version);
                Assert.Equal((Text(before), Text(after)), (Text(again.Before), Text(again.After)));
                decisions++;
            }
        }

        Assert.InRange(decisions, Leads * 4, int.MaxValue);
    }

    [Fact]
    public void Before_the_first_change_there_is_nothing() =>
        Assert.Equal((LeadState.Empty, LeadState.Empty), DecisionReplay.Of(Fold, [], 1));

    [Fact]
    public void A_refusal_that_changed_nothing_is_decided_on_the_lead_as_it_stood()
    {
        var recorded = Recorded(SimulatedLead.Of(1));
        var again = DecisionReplay.Of(Fold, recorded.Select(each => each.Change), recorded.Count + 1);

        Assert.Equal((Text(recorded[^1].After), Text(recorded[^1].After)), (Text(again.Before), Text(again.After)));
    }

    // As the shell does it: every fourth event comes late, offers are told in between.
    private static List<(RecordedChange Change, LeadState Before, LeadState After)> Recorded(SimulatedLead lead)
    {
        var changes = new List<(RecordedChange Change, LeadState Before, LeadState After)>();
        var (state, known) = (LeadState.Empty, new List<LeadEvent>());
        foreach (var step in Shuffled(lead))
        {
            var row = lead.EventOf(step);
            var before = state;
            known.Add(row);
            state = LeadFold.PlaceOf(row) > state.Last ? Fold.Apply(state, row) : Fold.Refold(state, known);
            changes.Add((new RecordedChange(changes.Count + 1, [row], []), before, state));
            if (state.Cycles.FirstOrDefault(LeadChange.Waits) is not { } cycle) continue;
            before = state;
            var told = OfferOf(state, cycle, changes.Count);
            state = Fold.Take(state, told);
            changes.Add((new RecordedChange(changes.Count + 1, [], [told]), before, state));
        }

        return changes;
    }

    private static IEnumerable<int> Shuffled(SimulatedLead lead) => Enumerable.Range(0, lead.Steps.Count).OrderBy(step => step % 4 == 1 ? step + 2.5 : step);

    private static ToldFact.Offered OfferOf(LeadState state, Cycle cycle, int op)
    {
        var at = state.Last.At.AddMinutes(1);
        var offer = new Offer { Number = cycle.Offers.Count + 1, Representative = "anna", Department = "inside-sales", Table = "default", TableVersion = 1, OfferedAt = at, AcceptBy = at.AddHours(8) };
        return new ToldFact.Offered(cycle.Number, state.NextPlace(at, $"op{op}"), "routing", offer, cycle.Milestone);
    }

    private static string Text(LeadState state) => JsonSerializer.Serialize(state, DomainJson.Options);
}
