using System.Text.Json;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Webhooks;
using LeadSync.Connectors.Words;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Marketing.HubSpot;

/// <summary>One event of an app subscription: ids, and for a change one property.</summary>
internal static class HubSpotEvent
{
    /// <summary>Object kinds of the newer <c>object.…</c> subscriptions.</summary>
    private static readonly Dictionary<string, string> ObjectTypes = new(StringComparer.Ordinal) { ["0-1"] = "contact", ["0-2"] = "company", ["0-3"] = "deal" };

    /// <summary>The subscription type; HubSpot's documentation has used two names for it.</summary>
    public static string? TypeOf(JsonElement item) => item.Text("subscriptionType") ?? item.Text("eventType");

    public static void Read(JsonElement item, string pointer, string type, LooseContent content)
    {
        var (record, happened) = Split(item, type);
        if (record is null)
        {
            content.Reject(item, pointer, RejectedReasons.WrongShape, "Does not say what happened to which kind of record (subscriptionType).");
            return;
        }

        if (record is not "contact")
        {
            content.Ignore(record switch { "company" => IgnoredReasons.AboutCompany, "deal" => IgnoredReasons.AboutDeal, _ => IgnoredReasons.AboutOtherRecord });
            return;
        }

        switch (happened)
        {
            case "creation" or "restore": Add(item, pointer, content, LeadEventType.Profile, Person(item), Wanted(item, optional: false)); break;
            case "propertychange": Add(item, pointer, content, LeadEventType.Profile, Changed(item), Wanted(item, optional: true)); break;
            case "privacydeletion": Add(item, pointer, content, LeadEventType.Erase, Person(item)); break;
            case "merge": HubSpotMerge.Read(item, pointer, content); break;
            case "deletion": content.Ignore(IgnoredReasons.RecordDeleted); break;
            case "associationchange": content.Ignore(IgnoredReasons.LinkChanged); break;
            default: content.AddUnknown(item, pointer, type, Person(item), TimeOf(item, content)); break;
        }
    }

    /// <summary>The same for every attempt at delivery; eventId alone is not unique.</summary>
    public static string IdOf(JsonElement item) => item.Text("eventId") is null
        ? DerivedId.Hash(string.Join('\n', ((JsonElement?)item).Members().Where(member => member.Name != "attemptNumber").Select(member => $"{member.Name}:{member.Value.GetRawText()}")))
        : DerivedId.Of(item.Text("portalId"), item.Text("subscriptionId"), item.Text("eventId"), item.Text("objectId"), item.Text("propertyName"), item.Text("occurredAt"));

    public static DateTimeOffset TimeOf(JsonElement item, LooseContent content) => item.Member("occurredAt").Milliseconds() ?? content.Receipt.ReceivedAt;

    public static Contact Person(JsonElement item) => HubSpotPerson.Of(item.Text("portalId"), item.Text("objectId"));

    private static (string? Record, string Happened) Split(JsonElement item, string type)
    {
        var parts = type.ToLowerInvariant().Split('.', 2);
        if (parts.Length < 2) return (null, "");
        var record = parts[0] == "object" ? ObjectTypes.GetValueOrDefault(item.Text("objectTypeId") ?? "", "object") : parts[0];
        return (record, parts[1]);
    }

    private static void Add(JsonElement item, string pointer, LooseContent content, LeadEventType type, Contact lead, DetailsWanted? wanted = null) => content.Add(item, pointer, new LeadEvent
    {
        Id = IdOf(item), Source = content.Receipt.Source, Type = type, OccurredAt = TimeOf(item, content), Lead = lead, Details = wanted,
    });

    /// <summary>A change tells one property, which is worth having without the others.</summary>
    private static DetailsWanted? Wanted(JsonElement item, bool optional) => item.Text("objectId") is { } id ? new("contact", id, optional) : null;

    /// <summary>The person with the changed field; one that LeadSync does not keep still names the person.</summary>
    private static Contact Changed(JsonElement item)
    {
        var (property, value) = (item.Text("propertyName")?.ToLowerInvariant(), item.Text("propertyValue"));
        return HubSpotPerson.WithFields(Person(item), name => name == property ? value : null, ContactWords.HubSpot);
    }
}
