using System.Text.Json;
using LeadSync.Domain.Json;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Routing;
using LeadSync.Storage.Leads;
using LeadSync.Web.Leads;

namespace LeadSync.Functions.Pages;

/// <summary>Reads the routing decisions of a lead back from its history, so that the page shows what was decided then, not what would be now.</summary>
internal static class RoutingEntries
{
    public static IEnumerable<RoutingEntry> Of(IEnumerable<StoredDecision> decisions, People people) =>
        from row in decisions
        where row.Decision.What == "route" && row.Decision.Outcome.ValueKind == JsonValueKind.Object
        let drawn = row.Decision.Outcome.Deserialize<Drawn>(DomainJson.Options)
        where drawn is { Offer: not null, Trace: not null }
        select EntryOf(row.Decision, drawn.Offer!, drawn.Trace!, people);

    private static RoutingEntry EntryOf(Decision decision, Offer offer, RoutingExplanation trace, People people) => new()
    {
        Cycle = decision.Cycle ?? 1,
        At = decision.At,
        Representative = people.NameOf(offer.Representative),
        Table = offer.Table,
        Version = offer.TableVersion,
        Rule = offer.Rule,
        Pool = offer.Pool,
        Fallback = offer.Fallback,
        Trace = trace.Trace,
        TraceOmitted = trace.TraceOmitted,
        Dropped = [.. trace.Dropped.Select(candidate => new DroppedEntry(people.NameOf(candidate.Representative), candidate.Reason))],
        DroppedOmitted = trace.DroppedOmitted,
    };

    private sealed record Drawn(Offer? Offer, RoutingExplanation? Trace);
}
