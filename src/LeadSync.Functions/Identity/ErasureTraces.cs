using LeadSync.Domain.Leads;
using LeadSync.Domain.Routing;
using LeadSync.Storage.Assign;
using LeadSync.Storage.Cases;
using LeadSync.Storage.Clocks;
using LeadSync.Storage.Erasures;
using LeadSync.Storage.Facts;
using LeadSync.Storage.Names;
using LeadSync.Storage.Reports;
using LeadSync.Storage.Routing;

namespace LeadSync.Functions.Identity;

/// <summary>Erases what a lead left in other tables: its decisions say what was written there.</summary>
public sealed class ErasureTraces(NameStore names, CaseStore cases, ClockStore clocks, FactStore facts, AssignStore assign, RecordedRoutingStore routed, HandOverLog handOvers, WaitingStore waiting)
{
    /// <summary>Erases the traces of one lead, or of one that was merged into it.</summary>
    /// <param name="leadId">Its id.</param>
    /// <param name="file">What is kept of it.</param>
    /// <param name="anonymous">The name under which its moves are counted on.</param>
    /// <param name="items">Where is counted what was erased.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task EraseAsync(string leadId, ErasureFile file, string anonymous, SortedDictionary<string, int> items, CancellationToken cancellationToken)
    {
        foreach (var row in file.Decisions)
        {
            await EraseAsync(leadId, row.Decision.Effects, items, cancellationToken);
            await MovesAsync(leadId, row.Version, row.Decision.Effects.Facts, anonymous, items, cancellationToken);
        }

        if (file.Merged is { } merged) await MovesAsync(leadId, merged.Version + 1, LeadChange.Between(merged.State, LeadState.Empty, TimeSpan.Zero).Facts, anonymous, items, cancellationToken);
        Count(items, "draws", await assign.EraseDrawsAsync(leadId, cancellationToken));
    }

    internal static void Count(SortedDictionary<string, int> items, string kind, int count) => items[kind] = items.GetValueOrDefault(kind) + count;

    private async Task EraseAsync(string leadId, LeadEffects effects, SortedDictionary<string, int> items, CancellationToken cancellationToken)
    {
        foreach (var name in effects.Names) await names.RemoveAsync(name, leadId, cancellationToken);
        foreach (var care in effects.Opened) await cases.CloseAsync(leadId, care, cancellationToken);
        foreach (var clock in effects.Clocks) await clocks.RemoveAsync(leadId, clock, cancellationToken);
        foreach (var change in effects.Waiting) await waiting.EndAsync(leadId, change.Cycle, cancellationToken);
        foreach (var offer in effects.Routed) await OfferAsync(leadId, offer, items, cancellationToken);
        Count(items, "names", effects.Names.Count);
        Count(items, "cases", effects.Opened.Count);
        Count(items, "clocks", effects.Clocks.Count);
    }

    private async Task OfferAsync(string leadId, RecordedRouting offer, SortedDictionary<string, int> items, CancellationToken cancellationToken)
    {
        if (await routed.EraseAsync(offer, cancellationToken)) Count(items, "routingInputs", 1);
        if (await handOvers.ForgetAsync(offer.At, leadId, cancellationToken)) Count(items, "handOvers", 1);
    }

    private async Task MovesAsync(
        string leadId, int version, IReadOnlyList<StageFact> moves, string anonymous, SortedDictionary<string, int> items, CancellationToken cancellationToken)
    {
        for (var number = 0; number < moves.Count; number++)
        {
            if (await facts.MakeAnonymousAsync(leadId, version, number, moves[number], anonymous, cancellationToken)) Count(items, "moves", 1);
        }
    }
}
