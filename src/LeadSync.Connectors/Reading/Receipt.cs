using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Reading;

/// <summary>Under what circumstances a body was received.</summary>
/// <param name="Source">The source's name.</param>
/// <param name="ReceivedAt">The time of receipt.</param>
/// <param name="DefaultBasis">The basis assumed where the sender names none; null for none.</param>
internal sealed record Receipt(string Source, DateTimeOffset ReceivedAt, ConsentBasis? DefaultBasis)
{
    /// <summary>The event as received now: its time clamped, the default basis assumed where the sender named none.</summary>
    public LeadEvent Stamp(LeadEvent sent) => sent with
    {
        ReceivedAt = ReceivedAt,
        OccurredAt = EventTime.Clamp(sent.OccurredAt, ReceivedAt),
        Clamped = EventTime.IsAhead(sent.OccurredAt, ReceivedAt),
        Lead = sent.Type is LeadEventType.Erase or LeadEventType.Merge ? sent.Lead : WithBasis(sent.Lead),
    };

    private Contact WithBasis(Contact lead) =>
        DefaultBasis is null || lead.Consent?.Basis is not null
            ? lead
            : lead with { Consent = (lead.Consent ?? new Consent()) with { Basis = DefaultBasis, Assumed = true } };
}
