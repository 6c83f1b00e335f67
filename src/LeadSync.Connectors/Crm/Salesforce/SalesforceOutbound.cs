using System.Xml.Linq;
using LeadSync.Connectors.Crm.Callbacks;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Crm.Salesforce;

/// <summary>An Outbound Message: up to 100 notifications, each with the chosen fields of a record as of sending. The session id in it is never looked at.</summary>
internal static class SalesforceOutbound
{
    private static readonly XName Type = XName.Get("type", "http://www.w3.org/2001/XMLSchema-instance");
    private static readonly XName Nil = XName.Get("nil", "http://www.w3.org/2001/XMLSchema-instance");

    /// <summary>What ids of a kind of record begin with, for messages that do not name the kind.</summary>
    private static readonly Dictionary<string, string> Prefixes = new(StringComparer.Ordinal) { ["00Q"] = "Lead", ["006"] = "Opportunity", ["001"] = "Account", ["003"] = "Contact" };

    public static WebhookContent<SalesEvent> Read(ReadOnlyMemory<byte> body, CrmContent content)
    {
        var root = SalesforceXml.Parse(body, out var fault);
        if (fault is not null) return fault;
        if (root.Find("notifications") is not { } notifications)
            return new WebhookContent<SalesEvent>.WrongShape([new FieldError("", "Send Salesforce's Outbound Message: a SOAP envelope with the element notifications.")]);
        if (!notifications.Children("Notification").Any()) content.Ignore(IgnoredReasons.NothingForSales);
        var index = 0;
        foreach (var notification in notifications.Children("Notification")) Add(notification, $"/{index++}", content);
        return content.Build();
    }

    private static void Add(XElement notification, string pointer, CrmContent content) =>
        SalesforceChange.Add(Record(notification), pointer, () => notification.ToString(SaveOptions.DisableFormatting), content);

    private static SalesforceRecord Record(XElement notification)
    {
        var sent = notification.Children("sObject").FirstOrDefault();
        var fields = Fields(sent);
        var id = fields.GetValueOrDefault("Id");
        return new SalesforceRecord
        {
            Message = CleanText.Cut(notification.Children("Id").FirstOrDefault()?.Value) ?? DerivedId.Hash(notification.ToString(SaveOptions.DisableFormatting)),
            Entity = CleanText.Of(sent?.Attribute(Type)?.Value)?.Split(':')[^1] ?? Prefixes.GetValueOrDefault(id is { Length: > 3 } ? id[..3] : ""),
            Id = id,
            Field = fields.GetValueOrDefault,
            Changed = fields.ContainsKey,
            At = EventTime.Parse(fields.GetValueOrDefault("SystemModstamp") ?? fields.GetValueOrDefault("LastModifiedDate")),
            User = fields.GetValueOrDefault("LastModifiedById"),
        };
    }

    private static Dictionary<string, string> Fields(XElement? sent)
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var field in sent?.Elements() ?? [])
        {
            if (field.Attribute(Nil)?.Value is not ("true" or "1") && CleanText.Cut(field.Value) is { } value) fields[field.Name.LocalName] = value;
        }

        return fields;
    }
}
