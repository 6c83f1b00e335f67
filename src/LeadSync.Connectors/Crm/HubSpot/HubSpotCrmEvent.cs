using System.Text.Json;
using LeadSync.Connectors.Crm.Callbacks;
using LeadSync.Connectors.Marketing.HubSpot;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Crm.HubSpot;

/// <summary>One event of an app subscription: one property of a contact, a lead or a deal.</summary>
internal static class HubSpotCrmEvent
{
    /// <summary>Object kinds of the newer <c>object.…</c> subscriptions and of workflows.</summary>
    private static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal) { ["0-1"] = "contact", ["0-2"] = "company", ["0-3"] = "deal", ["0-136"] = "lead" };

    private static readonly string[] Programs = ["INTEGRATION", "API"];

    public static string KindOf(string? typeId) => Kinds.GetValueOrDefault(typeId ?? "", "object");

    public static void Read(JsonElement item, string pointer, string type, CrmContent content)
    {
        var parts = type.ToLowerInvariant().Split('.', 2);
        var record = parts[0] == "object" ? KindOf(item.Text("objectTypeId")) : parts[0];
        if (Ignored(item, record, parts.Length < 2 ? "" : parts[1]) is { } reason) content.Ignore(reason);
        else content.Add(item, pointer, Change(item, record, content));
    }

    /// <summary>The CRM's id with the kind of record before it: HubSpot counts each kind for itself.</summary>
    public static string? RecordId(string record, string? id) => CrmText.Of(record, id);

    public static string? IgnoredKind(string record) => record switch
    {
        "contact" or "deal" or "lead" => null,
        "company" => IgnoredReasons.AboutCompany,
        _ => IgnoredReasons.AboutOtherRecord,
    };

    private static string? Ignored(JsonElement item, string record, string happened) => IgnoredKind(record) ?? happened switch
    {
        "creation" or "restore" => IgnoredReasons.NothingForSales,
        "deletion" or "privacydeletion" => IgnoredReasons.RecordDeleted,
        "associationchange" or "merge" => IgnoredReasons.LinkChanged,
        "propertychange" => Programs.Contains(item.Text("changeSource"), StringComparer.OrdinalIgnoreCase) ? IgnoredReasons.ChangedByProgram : null,
        _ => IgnoredReasons.TypeUnknown,
    };

    private static CrmChange Change(JsonElement item, string record, CrmContent content)
    {
        var (property, value) = (item.Text("propertyName")?.ToLowerInvariant(), item.Text("propertyValue"));
        var words = HubSpotWords.Of(record, property);
        var status = words?.Find(value);
        var id = item.Id("objectId");
        return new CrmChange
        {
            Id = HubSpotEvent.IdOf(item),
            CrmId = RecordId(record, id),
            At = item.Member("occurredAt").Milliseconds() ?? content.Receipt.ReceivedAt,
            NewOwner = property == "hubspot_owner_id" ? item.Member("propertyValue").Id() : null,
            Status = status,
            By = User(item.Text("sourceId", StrictIds.MaxLength)),
            Why = status?.Action == SalesActionKind.Note ? value : null,
            Opportunity = record == "deal" ? id : null,
            Otherwise = words is not null && status is null ? Unmapped(value) : IgnoredReasons.NothingForSales,
        };
    }

    private static string Unmapped(string? value) => value is null ? IgnoredReasons.StatusNotTold : IgnoredReasons.StatusUnmapped;

    private static string? User(string? source) => source?.StartsWith("userId:", StringComparison.OrdinalIgnoreCase) is true ? CleanText.Of(source["userId:".Length..]) : null;
}
