using LeadSync.Domain.Funnels;
using LeadSync.Domain.Leads;

namespace LeadSync.Domain.Reporting;

/// <summary>How many cycles reached a milestone, with the persons beside them (D-5). Takes leads one at a time, in any order.</summary>
public sealed class FunnelCounts
{
    private readonly SortedDictionary<Milestone, (int Cycles, int Persons)> counts = [];

    /// <summary>Takes a lead: each of its cycles counts once for each milestone that its history names.</summary>
    public void Add(LeadState lead)
    {
        foreach (var reached in lead.History.GroupBy(change => change.Milestone))
        {
            var (cycles, persons) = counts.GetValueOrDefault(reached.Key);
            counts[reached.Key] = (cycles + reached.Select(change => change.Cycle).Distinct().Count(), persons + 1);
        }
    }

    /// <summary>How many cycles reached a milestone.</summary>
    public int CyclesAt(Milestone milestone) => counts.GetValueOrDefault(milestone).Cycles;

    /// <summary>How many persons have a cycle that reached a milestone.</summary>
    public int PersonsAt(Milestone milestone) => counts.GetValueOrDefault(milestone).Persons;
}
