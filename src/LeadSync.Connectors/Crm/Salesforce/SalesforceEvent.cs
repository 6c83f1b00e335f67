using System.Text.Json;
using LeadSync.Connectors.Crm.Callbacks;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Crm.Salesforce;

/// <summary>A change event (CDC), or a Platform Event of the company's own, as a relay posts it: bare, or in one of the envelopes that are in use.</summary>
internal static class SalesforceEvent
{
    private const string Header = "ChangeEventHeader";

    /// <summary>What a client calls itself when LeadSync writes: Salesforce puts it into <c>changeOrigin</c>.</summary>
    private const string OwnClient = "client=LeadSync";

    private static readonly string[] Envelopes = ["payload", "data.payload", "detail.payload", "detail", "data"];

    public static void Read(JsonElement item, string pointer, CrmContent content)
    {
        var change = Envelopes.Select(path => item.At(path)).Prepend(item).FirstOrDefault(body => body.Member(Header) is not null);
        if (change is { } found) Change(item, found, pointer, content);
        else SalesforcePlatformEvent.Read(item, Envelopes.Select(path => item.At(path)).FirstOrDefault(body => body is { ValueKind: JsonValueKind.Object }) ?? item, pointer, content);
    }

    private static void Change(JsonElement item, JsonElement body, string pointer, CrmContent content)
    {
        var header = body.Member(Header);
        var type = header.Text("changeType")?.ToUpperInvariant() ?? "";
        string?[] records = [.. header.Member("recordIds").Items().Select(id => ((JsonElement?)id).Id()).Distinct(StringComparer.Ordinal)];
        foreach (var record in NamedBy.Taken(records.Length == 0 ? [null] : records, () => content.Reject(item.GetRawText, pointer, RejectedReasons.WrongShape, NamedBy.TooMany)))
        {
            if (Ignored(header, type) is { } reason) content.Ignore(reason);
            else SalesforceChange.Add(Record(item, body, record), pointer, item.GetRawText, content);
        }
    }

    private static string? Ignored(JsonElement? header, string type) => type switch
    {
        _ when header.Text("entityName") is { } entity && entity is not ("Lead" or "Opportunity") => null,
        "DELETE" => IgnoredReasons.RecordDeleted,
        _ when header.Text("changeOrigin")?.Contains(OwnClient, StringComparison.OrdinalIgnoreCase) is true => IgnoredReasons.ChangedByProgram,
        "CREATE" or "UNDELETE" => IgnoredReasons.NothingForSales,
        "GAP_DELETE" => IgnoredReasons.RecordDeleted,
        "GAP_CREATE" or "GAP_UNDELETE" => IgnoredReasons.NothingForSales,
        _ => null,
    };

    private static SalesforceRecord Record(JsonElement item, JsonElement body, string? id)
    {
        var header = body.Member(Header);
        HashSet<string> changed = [.. header.Member("changedFields").Items().Select(field => ((JsonElement?)field).Text()).OfType<string>()];
        // Some relays pass the list on as a bitmap, which nobody can read without the schema.
        if (changed.Any(field => field.StartsWith("0x", StringComparison.OrdinalIgnoreCase))) changed.Clear();
        return new SalesforceRecord
        {
            Message = MessageId(item, header, id),
            Entity = header.Text("entityName"),
            Id = id,
            Field = name => body.Text(name),
            // Before API version 47 the header does not list the fields: what is there was changed.
            Changed = name => changed.Count > 0 ? changed.Contains(name) : body.Member(name) is not null,
            TellsChanges = true,
            IsGap = header.Text("changeType")?.StartsWith("GAP", StringComparison.OrdinalIgnoreCase) is true,
            At = header.Member("commitTimestamp").Milliseconds() ?? EventTime.Parse(header.Text("commitTimestamp")),
            User = header.Text("commitUser"),
        };
    }

    private static string MessageId(JsonElement item, JsonElement? header, string? record) => header.Text("transactionKey") is { } transaction
        ? DerivedId.Of(transaction, header.Text("sequenceNumber") ?? header.Text("commitNumber") ?? DerivedId.Hash(item.GetRawText()), record)
        : DerivedId.Of(DerivedId.Hash(item.GetRawText()), record);
}
