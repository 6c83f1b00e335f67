using System.Text.Json;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Webhooks;
using LeadSync.Connectors.Words;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Marketing.GoogleAds;

/// <summary>A person sent the lead form of an advertisement.</summary>
internal static class GoogleAdsLead
{
    public static void Read(JsonElement item, string pointer, LooseContent content)
    {
        if (item.Text("is_test") == "true") content.Ignore(IgnoredReasons.ConnectionTest);
        else content.Add(item, pointer, Event(item, content));
    }

    private static LeadEvent Event(JsonElement item, LooseContent content)
    {
        var id = item.Text("lead_id");
        var answers = Answers(item);
        var person = id is null ? Contact.Nobody : new Contact { ExternalId = DerivedId.Of(id), System = "googleads" };
        return new LeadEvent
        {
            Id = DerivedId.Or(id, item.GetRawText()),
            Source = content.Receipt.Source,
            Type = LeadEventType.Touchpoint,
            OccurredAt = item.Member("lead_submit_time").Time() ?? content.Receipt.ReceivedAt,
            Lead = GoogleAdsAnswers.Fill(LooseContact.Fill(person, name => answers.GetValueOrDefault(name), LeadWords.GoogleAds), item.Member("user_column_data")),
            Touchpoint = Touchpoint(item),
        };
    }

    /// <summary>Answers by column id; the oldest version names columns only in words.</summary>
    private static Dictionary<string, string?> Answers(JsonElement item)
    {
        var answers = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach (var column in item.Member("user_column_data").Items())
        {
            if ((column.Text("column_id") ?? column.Text("column_name")?.Replace(' ', '_')) is { } name) answers[name] = column.Text("string_value");
        }

        return answers;
    }

    /// <summary>Only paid advertisements have such a form.</summary>
    private static Touchpoint Touchpoint(JsonElement item) => new(
        TouchpointKinds.FormSubmit, Name: item.Text("form_id"), Content: item.Text("creative_id"), Campaign: item.Text("campaign_id"), Source: "google", Medium: "cpc");
}
