using System.Text.Json;
using LeadSync.Connectors.Reading;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Marketing.Klaviyo;

/// <summary>One event: its payload is the answer of Klaviyo's Get Event, with the profile among what is included.</summary>
/// <param name="item">The event with external_id, topic and payload.</param>
/// <param name="payload">What happened, or one of what happened.</param>
/// <param name="raw">The event as sent; made once for all that it tells.</param>
/// <param name="pointer">Where it stands.</param>
/// <param name="meta">From which account it comes, and when.</param>
internal sealed class KlaviyoEvent(JsonElement item, KlaviyoPayload payload, Lazy<string> raw, string pointer, JsonElement? meta)
{
    private readonly JsonElement? _event = payload.Value.Member("data") ?? payload.Value;

    /// <summary>The person did something.</summary>
    public void Did(string kind, LooseContent content) => content.Add(() => raw.Value, pointer, Event(content) with { Type = LeadEventType.Touchpoint, Touchpoint = Touchpoint(kind) });

    /// <summary>The person may, or may no longer, be addressed by a channel.</summary>
    public void May(string channel, bool isAllowed, LooseContent content)
    {
        var sent = Event(content);
        content.Add(() => raw.Value, pointer, sent with { Lead = sent.Lead with { Consent = LoosePermission.Changed(isAllowed, channel, KlaviyoPerson.System, sent.OccurredAt) } });
    }

    /// <summary>Something that LeadSync does not know happened to the person.</summary>
    public void Kept(string topic, LooseContent content)
    {
        var sent = Event(content);
        content.AddUnknown(payload.Sent, pointer, topic, sent.Lead, sent.OccurredAt);
    }

    private LeadEvent Event(LooseContent content) => new()
    {
        Id = DerivedId.Of(DerivedId.Or(item.Text("external_id") ?? _event.Text("id"), payload.Sent.GetRawText()), payload.Part),
        Source = content.Receipt.Source,
        Type = LeadEventType.Consent,
        OccurredAt = _event.At("attributes.datetime").Time() ?? _event.At("attributes.timestamp").Time() ?? meta.Member("timestamp").Time() ?? content.Receipt.ReceivedAt,
        Lead = KlaviyoPerson.Read(payload.Value, _event, meta.Text("klaviyo_account_id")),
    };

    private Touchpoint Touchpoint(string kind)
    {
        var properties = _event.At("attributes.event_properties");
        var url = properties.Text("URL", CleanText.MaxUrlLength);
        var touchpoint = new Touchpoint(kind, Name: properties.Text("Subject") ?? properties.Text("List"), Url: url).From(Campaign.Query(url));
        return touchpoint with { Campaign = touchpoint.Campaign ?? properties.Text("Campaign Name") };
    }
}
