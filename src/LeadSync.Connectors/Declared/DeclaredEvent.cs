using System.Text;
using LeadSync.Connectors.Reading;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Declared;

/// <summary>One event as its document says.</summary>
internal static class DeclaredEvent
{
    public static void Read(DeclaredSource source, DeclaredItem item, string pointer, LooseContent content)
    {
        var word = source.Kinds.WordOf(item);
        var kind = source.Kinds.Of(word);
        if (kind is DeclaredKind.Ignored(var reason)) content.Ignore(reason);
        else content.Add(() => Raw(source, item), pointer, Event(source, item, word, kind, content.Receipt));
    }

    private static string Raw(DeclaredSource source, DeclaredItem item) =>
        source.Format == BodyFormat.Form ? Encoding.UTF8.GetString(item.Request.Body.Span) : item.Value.GetRawText();

    private static LeadEvent Event(DeclaredSource source, DeclaredItem item, string? word, DeclaredKind kind, Receipt receipt)
    {
        var (did, told) = ((kind as DeclaredKind.Touchpoint)?.Kind, source.Time?.Of(item));
        var at = told ?? receipt.ReceivedAt;
        var consent = source.Consent.Of(item, did, source.System, EventTime.Clamp(at, receipt.ReceivedAt));
        var lead = source.Fields.Of(item, source.System);
        return new LeadEvent
        {
            Id = source.Id.Of(item, word, told, receipt.ReceivedAt),
            Source = receipt.Source,
            Type = did is not null ? LeadEventType.Touchpoint : kind is DeclaredKind.Consent && consent is not null ? LeadEventType.Consent : LeadEventType.Profile,
            OccurredAt = at,
            Lead = lead with { Consent = consent },
            Details = source.Details is null ? null : DeclaredDetails.Wanted(lead, consent),
            Touchpoint = did is null ? null : source.Touchpoint.Of(item, did),
        };
    }
}
