using System.Security.Cryptography;
using System.Text;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Reporting;
using LeadSync.Domain.Routing;
using LeadSync.Functions.Documents;
using LeadSync.Storage.Leads;
using LeadSync.Storage.Reports;

namespace LeadSync.Functions.Reports;

/// <summary>Reads from a lead's recorded rows what was known when it was offered and what came of it.</summary>
/// <param name="leads">The leads.</param>
/// <param name="agreements">The service levels of those times.</param>
public sealed class HandOverReader(LeadStore leads, ServiceLevelSource agreements)
{
    /// <summary>By which an offer is known again; says nothing of the lead.</summary>
    public static string KeyOf(string leadId, int cycle, int offer) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{leadId}|{cycle}|{offer}"))))[..20];

    /// <summary>The hand-over of a recorded offer; null where its lead is gone or was merged into another.</summary>
    public async Task<LoggedHandOver?> OfAsync(RecordedRouting offer, CancellationToken cancellationToken) =>
        await FactAsync(offer.LeadId, fact => fact.Cycle == offer.Cycle && fact.Offer == offer.Offer, cancellationToken) is { } fact
            ? Logged(KeyOf(offer.LeadId, offer.Cycle, offer.Offer), offer.LeadId, fact)
            : null;

    /// <summary>A hand-over whose answer was still to come, as it stands now.</summary>
    public async Task<LoggedHandOver> AgainAsync(LoggedHandOver before, CancellationToken cancellationToken) =>
        await FactAsync(before.Lead!, fact => fact.Cycle == before.Fact.Cycle && fact.Offer == before.Fact.Offer, cancellationToken) is { } fact
            ? Logged(before.Key, before.Lead!, fact)
            : before with { Lead = null };

    private static LoggedHandOver Logged(string key, string leadId, HandOverFact fact) => new(key, fact.Outcome == OfferOutcome.Open ? leadId : null, fact);

    private async Task<HandOverFact?> FactAsync(string leadId, Func<HandOverFact, bool> isMeant, CancellationToken cancellationToken)
    {
        if (await leads.ReadAsync(leadId, cancellationToken) is not { } file) return null;
        var fold = (await agreements.GetAsync(cancellationToken)).Fold;
        return HandOverFacts.Of(fold, file.Record.State, file.Events.Where(row => row is { Lead: not null, Outcome: StoredEvent.Applied }).Select(row => row.Lead!)).FirstOrDefault(isMeant);
    }
}
