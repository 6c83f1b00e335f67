using LeadSync.Connectors.Reading;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Declared;

/// <summary>Where stands what a person did it with.</summary>
/// <param name="Values">By the name of the touchpoint's member.</param>
internal sealed record DeclaredTouchpoint(IReadOnlyDictionary<string, DeclaredValue> Values)
{
    /// <summary>The members that a document may name.</summary>
    public static IReadOnlyList<string> Names { get; } = ["name", "content", "contentType", "approach", "campaign", "source", "medium", "term", "url"];

    /// <summary>The touchpoint; what its URL's <c>utm_</c> values say fills what is not told.</summary>
    public Touchpoint Of(DeclaredItem item, string kind)
    {
        var url = Values.GetValueOrDefault("url")?.Of(item, CleanText.MaxUrlLength);
        var touchpoint = new Touchpoint(
            kind, Text(item, "name"), Text(item, "content"), Text(item, "contentType"), Text(item, "approach"), Text(item, "campaign"), Text(item, "source"), Text(item, "medium"), Text(item, "term"), url);
        return touchpoint.From(Campaign.Query(url));
    }

    private string? Text(DeclaredItem item, string name) => Values.GetValueOrDefault(name)?.Of(item);
}
