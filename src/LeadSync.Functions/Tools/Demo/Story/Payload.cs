using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LeadSync.Functions.Tools.Demo.Story;

/// <summary>Payloads that ship with the demo: JSON with <c>{{names}}</c> that are filled in. A member whose value is not known is left out.</summary>
internal static class Payload
{
    private const string Open = "{{";
    private const string Close = "}}";
    private static readonly ConcurrentDictionary<string, JsonNode> Templates = new(StringComparer.Ordinal);
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A payload with its names filled in.</summary>
    /// <exception cref="KeyNotFoundException">The payload holds a name that is not given.</exception>
    public static JsonNode Fill(string template, IReadOnlyDictionary<string, JsonNode?> values) =>
        Filled(Templates.GetOrAdd(template, Load), values)!;

    /// <summary>As most senders write it.</summary>
    public static string Write(JsonNode payload) => payload.ToJsonString(Plain);

    /// <summary>As PHP writes it: letters beyond ASCII escaped, slashes too.</summary>
    public static string WriteEscaped(JsonNode payload) => payload.ToJsonString().Replace("/", "\\/", StringComparison.Ordinal);

    private static JsonNode Load(string template)
    {
        using var stream = typeof(Payload).Assembly.GetManifestResourceStream($"demo/{template}.json") ?? throw new FileNotFoundException($"The demo has no payload '{template}'.");
        return JsonNode.Parse(stream)!;
    }

    private static JsonNode? Filled(JsonNode? node, IReadOnlyDictionary<string, JsonNode?> values) => node switch
    {
        null => null,
        JsonObject parts => FilledObject(parts, values),
        JsonArray items => new JsonArray([.. items.Select(item => Filled(item, values))]),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => FilledText(value.GetValue<string>(), values),
        _ => node.DeepClone(),
    };

    private static JsonObject FilledObject(JsonObject parts, IReadOnlyDictionary<string, JsonNode?> values)
    {
        var filled = new JsonObject();
        foreach (var (name, part) in parts)
        {
            var value = Filled(part, values);
            if (value is not null || part is null) filled[name] = value;
        }

        return filled;
    }

    private static JsonNode? FilledText(string text, IReadOnlyDictionary<string, JsonNode?> values)
    {
        var from = text.IndexOf(Open, StringComparison.Ordinal);
        if (from < 0) return text;
        var to = text.IndexOf(Close, from, StringComparison.Ordinal);
        var value = values[text[(from + Open.Length)..to]];
        return from == 0 && to + Close.Length == text.Length ? value?.DeepClone() : text[..from] + value + text[(to + Close.Length)..];
    }
}
