using System.Text.Json;
using LeadSync.Domain.Json;
using LeadSync.Domain.Leads;
using LeadSync.Storage.Leads;

namespace LeadSync.Functions.Identity;

/// <summary>What is kept of a merge in the lead that stays: both histories, and who of sales lost an offer by it (guarantee 6).</summary>
internal static class MergeReport
{
    /// <summary>The word by which a merge's decision is known.</summary>
    public const string What = "merged";

    /// <summary>The lead that stays. It lists a key of the other one when an event names it: until then that way leads past the fence, and who comes by finishes the merge.</summary>
    public static LeadRecord Joined(LeadRecord stays, LeadRecord goes) => stays with
    {
        MergedFrom = [.. stays.MergedFrom.Union([goes.LeadId, .. goes.MergedFrom], StringComparer.Ordinal)],
    };

    public static Decision DecisionOf(LeadRecord stays, LeadRecord goes, LeadEffects effects, DateTimeOffset now) => new()
    {
        What = What,
        At = now,
        Cycle = stays.State.Current?.Number,
        Inputs = Json(new { stays = Side(stays), goes = Side(goes) }),
        Outcome = Json(new
        {
            leadId = stays.LeadId,
            mergedFrom = goes.LeadId,
            because = Survivor.Of(stays, goes).Because,
            withdrawn = OffersOf(goes).Where(each => each.Offer.IsHeld && each.Cycle.IsOpen).Select(each => new { cycle = each.Cycle.Number, offer = each.Offer.Number, each.Offer.Representative }),
            duplicates = goes.State.Cycles.Select(cycle => cycle.Crm).OfType<CrmRecord>(),
        }),
        Effects = effects,
    };

    private static object Side(LeadRecord record) => new
    {
        leadId = record.LeadId,
        events = record.State.Events,
        firstEventAt = record.State.Cycles.Count > 0 ? record.State.Cycles[0].OpenedAt : (DateTimeOffset?)null,
        history = record.State.History,
        told = record.State.Told,
    };

    private static IEnumerable<(Cycle Cycle, Offer Offer)> OffersOf(LeadRecord record) =>
        record.State.Cycles.SelectMany(cycle => cycle.Offers.Select(offer => (cycle, offer)));

    private static JsonElement Json(object value) => JsonSerializer.SerializeToElement(value, DomainJson.Options);
}
