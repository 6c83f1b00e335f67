using System.Text.Json;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Webhooks;
using LeadSync.Connectors.Words;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Marketing.CustomerIo;

/// <summary>One report: something happened to a message, or to a person's permission.</summary>
internal static class CustomerIoEvent
{
    /// <summary>Metrics that are of no use, with the reason.</summary>
    private static readonly Dictionary<string, string> Useless = new(StringComparer.Ordinal)
    {
        ["drafted"] = IgnoredReasons.SentToPerson, ["attempted"] = IgnoredReasons.SentToPerson, ["sent"] = IgnoredReasons.SentToPerson,
        ["delivered"] = IgnoredReasons.SentToPerson, ["deferred"] = IgnoredReasons.SentToPerson,
        ["bounced"] = IgnoredReasons.MailBounced, ["dropped"] = IgnoredReasons.MailBounced, ["failed"] = IgnoredReasons.MailBounced, ["undeliverable"] = IgnoredReasons.MailBounced,
    };

    public static void Read(JsonElement item, string pointer, LooseContent content)
    {
        var (channel, metric) = Split(item);
        switch (metric)
        {
            case "subscribed": Permission(isAllowed: true); break;
            case "unsubscribed" or "spammed": Permission(isAllowed: false); break;
            case "opened": Did(channel + "-open"); break;
            case "clicked": Did(channel + "-click"); break;
            case "converted": Did("conversion"); break;
            case var useless when Useless.TryGetValue(useless, out var reason): content.Ignore(reason); break;
            default: content.AddUnknown(item, pointer, metric, CustomerIoPerson.Read(item.Member("data"), channel), item.Member("timestamp").Time()); break;
        }

        void Permission(bool isAllowed) => content.Add(item, pointer, Event(item, channel, content, isAllowed));
        void Did(string kind) => content.Add(item, pointer, Event(item, channel, content) with { Type = LeadEventType.Touchpoint, Touchpoint = CustomerIoMessage.Read(item, kind) });
    }

    /// <summary>What kind of object it is about, and what happened; the older envelope has both in one word, <c>email_opened</c>.</summary>
    private static (string Channel, string Metric) Split(JsonElement item)
    {
        var older = item.Text("event_type")?.ToLowerInvariant().Split('_', 2) ?? [];
        var channel = item.Text("object_type") ?? (older.Length == 2 ? older[0] : null);
        var metric = item.Text("metric")?.ToLowerInvariant() ?? (older.Length == 2 ? older[1] : null);
        return (KindWords.Normalize(channel?.Replace('_', '-')) ?? "email", metric ?? "");
    }

    private static LeadEvent Event(JsonElement item, string channel, LooseContent content, bool? isAllowed = null)
    {
        // The time may be anything but a number; the message counts all the same.
        var at = item.Member("timestamp").Time() ?? content.Receipt.ReceivedAt;
        var person = CustomerIoPerson.Read(item.Member("data"), channel);
        return new LeadEvent
        {
            Id = DerivedId.Or(item.Text("event_id"), item.GetRawText()),
            Source = content.Receipt.Source,
            Type = LeadEventType.Consent,
            OccurredAt = at,
            Lead = isAllowed is { } allowed ? person with { Consent = LoosePermission.Changed(allowed, CustomerIoPerson.ChannelOf(channel), CustomerIoPerson.System, at) } : person,
        };
    }
}
