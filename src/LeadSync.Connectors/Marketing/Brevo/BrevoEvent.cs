using System.Text.Json;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Webhooks;
using LeadSync.Connectors.Words;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Marketing.Brevo;

/// <summary>One event. Its name is spelled differently in the manual and in deliveries, so only its letters count.</summary>
internal static class BrevoEvent
{
    private static readonly Dictionary<string, string> Touchpoints = new(StringComparer.Ordinal)
    {
        ["opened"] = TouchpointKinds.EmailOpen, ["open"] = TouchpointKinds.EmailOpen, ["uniqueopened"] = TouchpointKinds.EmailOpen, ["firstopening"] = TouchpointKinds.EmailOpen,
        ["click"] = TouchpointKinds.EmailClick, ["clicked"] = TouchpointKinds.EmailClick, ["clicks"] = TouchpointKinds.EmailClick,
        ["unsubscribe"] = TouchpointKinds.Unsubscribe, ["unsubscribed"] = TouchpointKinds.Unsubscribe, ["reply"] = "email-reply",
    };

    private static readonly Dictionary<string, string> Ignored = new(StringComparer.Ordinal)
    {
        ["delivered"] = IgnoredReasons.SentToPerson, ["sent"] = IgnoredReasons.SentToPerson, ["request"] = IgnoredReasons.SentToPerson, ["deferred"] = IgnoredReasons.SentToPerson,
        ["hardbounce"] = IgnoredReasons.MailBounced, ["hardbounced"] = IgnoredReasons.MailBounced, ["softbounce"] = IgnoredReasons.MailBounced, ["softbounced"] = IgnoredReasons.MailBounced,
        ["blocked"] = IgnoredReasons.MailBounced, ["invalid"] = IgnoredReasons.MailBounced, ["invalidemail"] = IgnoredReasons.MailBounced, ["error"] = IgnoredReasons.MailBounced,
        ["proxyopen"] = IgnoredReasons.OpenedByMachine, ["uniqueproxyopen"] = IgnoredReasons.OpenedByMachine, ["contactdeleted"] = IgnoredReasons.RecordDeleted,
    };

    public static void Read(JsonElement item, string pointer, LooseContent content)
    {
        if (item.Text("event") is not { } spelled)
        {
            content.Reject(item, pointer, RejectedReasons.WrongShape, "Holds no event.");
            return;
        }

        var name = PlainWords.Normalize(spelled);
        if (Ignored.TryGetValue(name, out var reason)) content.Ignore(reason);
        else if (Touchpoints.TryGetValue(name, out var kind)) AddEach(item, pointer, content, kind, LeadEventType.Touchpoint);
        else if (name is "spam" or "complaint" or "listaddition") AddEach(item, pointer, content, name, LeadEventType.Consent);
        else if (name is "contactupdated" or "contactcreated") AddEach(item, pointer, content, name, LeadEventType.Profile);
        else AddUnknown(item, pointer, content, name);
    }

    /// <summary>Some events of contacts name several addresses.</summary>
    private static void AddEach(JsonElement item, string pointer, LooseContent content, string name, LeadEventType type)
    {
        string?[] addresses = [.. AddressesOf(item)];
        var first = One(item, name, type, addresses[0], content.Receipt);
        content.Add(item, pointer, first);
        foreach (var person in BrevoContact.Others(addresses, first.Lead))
            content.Add(item, pointer, first with { Id = DerivedId.Of(first.Id, DerivedId.Hash(person.Email!.Value)), Lead = person });
        // Once for all addresses that are none.
        if (addresses.Length > 1 && EmailAddress.TryParse(addresses[^1]) is null) content.Add(item, pointer, first with { Lead = Contact.Nobody });
    }

    private static void AddUnknown(JsonElement item, string pointer, LooseContent content, string name)
    {
        string?[] addresses = [.. AddressesOf(item)];
        var (first, raw) = (BrevoContact.Read(item, addresses[0], "", content.Receipt.ReceivedAt), item.GetRawText());
        content.AddUnknown(() => raw, pointer, name, first, TimeOf(item));
        var digest = DerivedId.Hash(raw);
        foreach (var person in BrevoContact.Others(addresses, first)) content.AddUnknown(() => digest, pointer, name, person, TimeOf(item));
    }

    /// <summary>All addresses, those that are none behind the others; one that is null where there is none, so that the event is looked at all the same.</summary>
    private static IEnumerable<string?> AddressesOf(JsonElement item) =>
        item.Member("email").Items().Select(address => ((JsonElement?)address).Text()).Distinct(StringComparer.OrdinalIgnoreCase).OrderBy(address => EmailAddress.TryParse(address) is null).DefaultIfEmpty();

    private static LeadEvent One(JsonElement item, string name, LeadEventType type, string? address, Receipt receipt)
    {
        var at = TimeOf(item) ?? receipt.ReceivedAt;
        var lead = BrevoContact.Read(item, address, name, EventTime.Clamp(at, receipt.ReceivedAt));
        return new LeadEvent
        {
            Id = IdOf(item, name, address),
            Source = receipt.Source,
            Type = type == LeadEventType.Consent && lead.Consent is null ? LeadEventType.Profile : type,
            OccurredAt = at,
            Lead = lead,
            Touchpoint = type == LeadEventType.Touchpoint ? Touchpoint(item, name) : null,
        };
    }

    /// <summary>Dates as text are in the account's zone, which the message does not name.</summary>
    private static DateTimeOffset? TimeOf(JsonElement item) => item.Member("ts_event").Seconds() ?? item.Member("ts").Seconds();

    private static string IdOf(JsonElement item, string name, string? address)
    {
        string?[] parts =
        [
            address ?? item.Text("contact_id"), item.Text("ts_event") ?? item.Text("ts") ?? item.Text("date_event") ?? item.Text("date") ?? item.GetRawText(),
            item.Text("camp_id"), item.Text("URL", CleanText.MaxUrlLength), item.Member("list_id")?.GetRawText(), item.Member("content")?.GetRawText(), item.Text("message-id"),
        ];
        return DerivedId.Of(name, DerivedId.Hash(string.Join('\n', parts)));
    }

    private static Touchpoint Touchpoint(JsonElement item, string kind)
    {
        var url = item.Text("URL", CleanText.MaxUrlLength) ?? item.Text("link", CleanText.MaxUrlLength);
        var name = item.Text("campaign name") ?? item.Text("subject");
        var touchpoint = new Touchpoint(kind, Name: name, Content: item.Text("tag"), Medium: "email", Url: url).From(Campaign.Query(url));
        return touchpoint with { Campaign = touchpoint.Campaign ?? name ?? item.Text("camp_id") };
    }
}
