using System.Text.Json;
using LeadSync.Domain.Json;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Routing;
using LeadSync.Storage.Leads;

namespace LeadSync.Functions.Manage.People;

/// <summary>Reads back what routing decisions wrote down.</summary>
internal static class RoutedOffers
{
    /// <summary>Why a representative was dropped when an offer was drawn; null where they were not, or where it is not kept.</summary>
    public static string? Dropped(IEnumerable<StoredDecision> decisions, int cycle, int offer, string representative)
    {
        var routed = decisions.Where(row => row.Decision.What == "route" && row.Decision.Cycle == cycle && row.Decision.Outcome.ValueKind == JsonValueKind.Object)
            .Select(row => row.Decision.Outcome.Deserialize<Routed>(DomainJson.Options))
            .LastOrDefault(routed => routed?.Offer?.Number == offer);
        return routed?.Trace?.Dropped.FirstOrDefault(candidate => candidate.Representative == representative)?.Reason;
    }

    private sealed record Routed(Offer? Offer, RoutingExplanation? Trace);
}
