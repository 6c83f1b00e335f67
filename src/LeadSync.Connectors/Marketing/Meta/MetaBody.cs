using System.Text.Json;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Marketing.Meta;

/// <summary>A message of Meta: entries, one for each page, with several changes each. Also a lead itself, as Meta answers when it is fetched.</summary>
internal static class MetaBody
{
    public static void Read(JsonElement root, string pointer, LooseContent content)
    {
        if (root.Member("entry") is { } entries) Entries(entries, pointer + "/entry", content);
        else if (root.Member("field_data") is not null || root.Member("leadgen_id") is not null) content.Add(root, pointer, MetaLead.Of(root, content, announced: null));
        else content.Reject(root, pointer, RejectedReasons.WrongShape, "Holds no entry.");
    }

    private static void Entries(JsonElement? entries, string pointer, LooseContent content)
    {
        var index = 0;
        foreach (var entry in entries.Items()) Entry(entry, $"{pointer}/{index++}/changes", content);
    }

    private static void Entry(JsonElement entry, string pointer, LooseContent content)
    {
        // Messages to a page and the like are told without changes.
        if (entry.Member("changes") is not { } changes) content.Ignore(IgnoredReasons.TypeUnknown);
        else
        {
            var index = 0;
            foreach (var change in ((JsonElement?)changes).Items()) Change(change, entry, $"{pointer}/{index++}", content);
        }
    }

    private static void Change(JsonElement change, JsonElement entry, string pointer, LooseContent content)
    {
        var value = change.Member("value");
        if (change.Text("field") is not "leadgen" && value.Text("leadgen_id") is null) content.Ignore(IgnoredReasons.TypeUnknown);
        else if (value is not { ValueKind: JsonValueKind.Object } lead) content.Ignore(IgnoredReasons.LeadNotNamed);
        else content.Add(change, pointer, MetaLead.Of(lead, content, entry.Member("time").Time()));
    }
}
