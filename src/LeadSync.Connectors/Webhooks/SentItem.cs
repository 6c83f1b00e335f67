using System.Text;
using System.Text.Json;
using LeadSync.Connectors.Reading;
using LeadSync.Domain.Text;

namespace LeadSync.Connectors.Webhooks;

/// <summary>How an item was sent that could not be understood, so that it can be read again: by a newer version, or a corrected document. Holds no secret.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="ContentType">The body's type; null where the sender named none.</param>
/// <param name="Place">JSON pointer of the item in its body; empty for the whole body.</param>
/// <param name="Headers">The headers by which the source reads, by name.</param>
/// <param name="Query">The values of the URL by which the source reads, by name.</param>
public sealed record SentItem(string Method, string? ContentType, string Place, IReadOnlyDictionary<string, string> Headers, IReadOnlyDictionary<string, string> Query)
{
    private const string Json = "application/json";
    private const string Form = "application/x-www-form-urlencoded";

    /// <summary>Notes how an item of a request was sent.</summary>
    /// <param name="request">The request.</param>
    /// <param name="source">Its source.</param>
    /// <param name="place">JSON pointer of the item in the body.</param>
    public static SentItem Of(WebhookRequest request, SourceDescriptor source, string place) =>
        new(request.Method, request.ContentType, place, Only(request.Headers, source.ReadsHeaders), Only(request.Query, source.ReadsQuery));

    /// <summary>A request that holds the item alone, at its place.</summary>
    /// <param name="source">The source as named in the path.</param>
    /// <param name="raw">The item as sent.</param>
    public WebhookRequest Again(string source, string raw)
    {
        var request = new WebhookRequest { Source = source, Method = Method, Url = "", Headers = Headers, Query = Query };
        if (Method == "GET" && Values(raw) is { } values) return request with { Query = values };
        return Method != "GET" && IsJson(raw)
            ? request with { ContentType = Json, Body = Encoding.UTF8.GetBytes(At(Place, raw)) }
            : request with { ContentType = ContentType ?? Form, Body = Encoding.UTF8.GetBytes(raw) };
    }

    /// <summary>Prints the place only.</summary>
    public override string ToString() => Place;

    // JSON comes within forms, too.
    private bool IsJson(string raw) => raw.AsSpan().TrimStart() is not ['<', ..] and var text && (Place.Length > 0 || text is ['{' or '[', ..]);

    private static string At(string place, string raw) => JsonPointer.Steps(place).Reverse().Aggregate(
        raw, (inner, step) => step.Length > 0 && step.All(char.IsAsciiDigit) ? $"[{inner}]" : $"{{{JsonSerializer.Serialize(step)}:{inner}}}");

    // Names and values of a URL are kept as an object, or as they stood there.
    private static Dictionary<string, string>? Values(string raw)
    {
        if (LooseJson.Parse(Encoding.UTF8.GetBytes(raw)) is not JsonReading.Parsed(var parsed)) return null;
        using (parsed)
        {
            var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
            foreach (var value in ((JsonElement?)parsed.RootElement).Members()) values[value.Name] = value.Value.ToString();
            return values;
        }
    }

    private static Dictionary<string, string> Only(IReadOnlyDictionary<string, string> values, IReadOnlyList<string> names) =>
        values.Where(value => names.Contains(value.Key, StringComparer.OrdinalIgnoreCase)).ToDictionary(value => value.Key, value => value.Value, StringComparer.OrdinalIgnoreCase);
}
