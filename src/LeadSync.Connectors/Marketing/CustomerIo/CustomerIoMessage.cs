using System.Text.Json;
using LeadSync.Connectors.Reading;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Marketing.CustomerIo;

/// <summary>What a person did with a message.</summary>
internal static class CustomerIoMessage
{
    /// <summary>What sends messages. Each counts its own numbers.</summary>
    private static readonly string[] Senders = ["campaign", "broadcast", "newsletter"];

    public static Touchpoint Read(JsonElement item, string kind)
    {
        var data = item.Member("data");
        var url = (data.Member("href") ?? data.Member("link_url")).Text(CleanText.MaxUrlLength);
        var touchpoint = new Touchpoint(kind, Name: data.Text("campaign_name") ?? data.Text("subject"), Url: url).From(Campaign.Query(url));
        return touchpoint with { Campaign = touchpoint.Campaign ?? Sender(data) };
    }

    private static string? Sender(JsonElement? data) =>
        Senders.Select(sender => data.Text(sender + "_id") is { } id ? DerivedId.Of(sender, id) : null).FirstOrDefault(sender => sender is not null);
}
