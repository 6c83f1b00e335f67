using System.Text.Json;
using LeadSync.Connectors.Reading;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Marketing.Segment;

/// <summary>One call of Segment's specification.</summary>
internal static class SegmentCall
{
    /// <summary>Members that change when a call is sent again.</summary>
    private static readonly HashSet<string> OfDelivery = new(StringComparer.Ordinal) { "sentAt", "receivedAt" };

    public static void Read(JsonElement item, string pointer, LooseContent content)
    {
        switch (item.Text("type")?.ToLowerInvariant())
        {
            case "identify": Add(LeadEventType.Profile, SegmentPerson.Read(item, item.Member("traits"))); break;
            case "group": Add(LeadEventType.Profile, SegmentPerson.WithCompany(item)); break;
            case "track": Did(SegmentTouchpoint.Track(item)); break;
            case "page": Did(SegmentTouchpoint.Page(item)); break;
            case "screen": Did(SegmentTouchpoint.Screen(item)); break;
            // Sent for a request to be erased, and for nothing else.
            case "delete": Add(LeadEventType.Erase, SegmentPerson.Of(item.Text("userId"))); break;
            case "alias": SegmentAlias.Read(item, pointer, content, Event(item, content)); break;
            default: content.AddUnknown(item, pointer, item.Text("type"), SegmentPerson.Read(item, item.Member("traits") ?? item.At("context.traits")), Event(item, content).OccurredAt); break;
        }

        void Add(LeadEventType type, Contact lead) => content.Add(item, pointer, Event(item, content) with { Type = type, Lead = lead });
        void Did(Touchpoint touchpoint)
        {
            var sent = Event(item, content);
            var person = SegmentPerson.Read(item, item.At("context.traits"));
            content.Add(item, pointer, sent with
            {
                Type = LeadEventType.Touchpoint,
                Lead = person with { Consent = Permit.Asked(touchpoint.Kind, sent.OccurredAt, SegmentPerson.System) },
                Touchpoint = touchpoint,
            });
        }
    }

    private static LeadEvent Event(JsonElement item, LooseContent content) => new()
    {
        Id = DerivedId.Or(item.Text("messageId"), string.Join('\n', ((JsonElement?)item).Members().Where(member => !OfDelivery.Contains(member.Name)).Select(member => $"{member.Name}:{member.Value.GetRawText()}"))),
        Source = content.Receipt.Source,
        Type = LeadEventType.Profile,
        OccurredAt = item.Member("timestamp").Time() ?? item.Member("originalTimestamp").Time() ?? item.Member("sentAt").Time() ?? item.Member("receivedAt").Time() ?? content.Receipt.ReceivedAt,
        Lead = Contact.Nobody,
    };
}
