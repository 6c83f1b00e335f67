using System.Text.Json;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Words;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Marketing.Segment;

/// <summary>What a person did, and where it came from.</summary>
internal static class SegmentTouchpoint
{
    private static readonly string[] Origins = ["source", "medium", "term", "content"];

    /// <summary>An event that the customer named.</summary>
    public static Touchpoint Track(JsonElement item)
    {
        var url = item.At("properties.url").Text(CleanText.MaxUrlLength) ?? item.At("context.page.url").Text(CleanText.MaxUrlLength);
        return new Touchpoint(EventWords.KindOf(item.Text("event")), Name: item.Text("event"), Url: url).From(Origin(item)).From(Campaign.Query(url));
    }

    /// <summary>A page was seen.</summary>
    public static Touchpoint Page(JsonElement item)
    {
        var url = item.At("properties.url").Text(CleanText.MaxUrlLength) ?? item.At("context.page.url").Text(CleanText.MaxUrlLength);
        var named = new Touchpoint("", Name: item.At("properties.title").Text() ?? item.Text("name"), Url: url).From(Origin(item)).From(Campaign.Query(url));
        return named with { Kind = KindWords.OfPage(named.Medium, Campaign.Path(url) ?? item.At("properties.path").Text()) };
    }

    /// <summary>A screen of an app was seen; it has a name and no address.</summary>
    public static Touchpoint Screen(JsonElement item) =>
        new Touchpoint(KindWords.OfPage(medium: null, item.Text("name")), Name: item.Text("name")).From(Origin(item));

    /// <summary>Segment calls the campaign <c>name</c>, and drops <c>utm_</c> from the rest.</summary>
    private static Dictionary<string, string> Origin(JsonElement item)
    {
        var campaign = item.At("context.campaign");
        var origin = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        if (campaign.Text("name") is { } name) origin["utm_campaign"] = name;
        foreach (var part in Origins)
        {
            if (campaign.Text(part) is { } value) origin["utm_" + part] = value;
        }

        return origin;
    }
}
