using System.Text.Json;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Marketing.Intercom;

/// <summary>A notification: what its topic makes of it.</summary>
internal static class IntercomNotification
{
    private static readonly HashSet<string> PersonTypes = new(StringComparer.Ordinal) { "contact", "user", "lead", "visitor" };

    public static void Read(JsonElement item, string pointer, LooseContent content)
    {
        var topic = item.Text("topic")?.ToLowerInvariant() ?? "";
        if (Useless(topic) is { } reason) content.Ignore(reason);
        else if (IntercomChat.Is(topic)) content.Add(item, pointer, IntercomChat.Read(item, topic, content.Receipt));
        else if (topic == "event.created") content.Add(item, pointer, IntercomChat.Named(item, topic, content.Receipt));
        else if (topic.EndsWith(".unsubscribed", StringComparison.Ordinal)) content.Add(item, pointer, IntercomContact.Permission(item, topic, isAllowed: false, content.Receipt));
        else if (topic.EndsWith(".subscribed", StringComparison.Ordinal)) content.Add(item, pointer, IntercomContact.Permission(item, topic, isAllowed: true, content.Receipt));
        else if (IsAboutPerson(item, topic)) content.Add(item, pointer, IntercomContact.Read(item, topic, content.Receipt));
        else content.AddUnknown(item, pointer, topic, IntercomChat.Anybody(item), IntercomContact.TimeOf(item, content.Receipt));
    }

    /// <summary>Why a topic is of no use; null where it may be of use.</summary>
    private static string? Useless(string topic) => topic switch
    {
        "ping" => IgnoredReasons.ConnectionTest,
        _ when topic.StartsWith("company.", StringComparison.Ordinal) => IgnoredReasons.AboutCompany,
        _ when topic.StartsWith("conversation.admin.", StringComparison.Ordinal) => IgnoredReasons.SentToPerson,
        _ when topic.EndsWith(".deleted", StringComparison.Ordinal) || topic.EndsWith(".archived", StringComparison.Ordinal) => IgnoredReasons.RecordDeleted,
        _ => null,
    };

    /// <summary>By the topic, or for topics that are newer than this by what the message holds.</summary>
    private static bool IsAboutPerson(JsonElement item, string topic) =>
        PersonTypes.Contains(topic.Split('.')[0]) || PersonTypes.Contains(item.Member("data").Member("item").Text("type") ?? "");
}
