using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Tests;

/// <summary>What a body of either side became, as far as tests of all sources look at it.</summary>
/// <param name="IsRead">True where it was understood, so that the sender is answered as success.</param>
/// <param name="Persons">Whom its events name: address and id, one of which may be null. Without anonymous visitors.</param>
/// <param name="Letters">The dead letters' texts.</param>
/// <param name="Ignored">How many items were ignored, by reason.</param>
internal sealed record Reading(bool IsRead, IReadOnlyList<(string? Email, string? Id)> Persons, IReadOnlyList<string> Letters, IReadOnlyDictionary<string, int> Ignored)
{
    private static readonly Dictionary<string, int> None = new(StringComparer.Ordinal);

    public static Reading Of(WebhookContent<LeadEvent> content) => content is WebhookContent<LeadEvent>.Read(var events, var ignored, var rejected)
        ? new Reading(true, [.. events.Where(sent => sent.Lead is not { Email: null, ExternalId: null }).Select(NamedBy)], [.. rejected.Select(item => item.Raw)], ignored)
        : new Reading(false, [], [], None);

    /// <summary>Of two records that became one, the one that stays.</summary>
    private static (string? Email, string? Id) NamedBy(LeadEvent sent) =>
        sent.Into is { } stays ? (stays.Email?.Value, stays.ExternalId) : (sent.Lead.Email?.Value, sent.Lead.ExternalId);

    public static Reading Of(WebhookContent<SalesEvent> content) => content is WebhookContent<SalesEvent>.Read(var events, var ignored, var rejected)
        ? new Reading(true, [.. events.Select(sent => ((string?)null, sent.CrmId ?? sent.LeadId))], [.. rejected.Select(item => item.Raw)], ignored)
        : new Reading(false, [], [], None);
}
