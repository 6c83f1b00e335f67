using System.Globalization;
using System.Text.Json;

namespace LeadSync.Connectors.Reading;

/// <summary>Reads JSON of senders whose data is kept whatever it holds: the last duplicate counts, a wrong type is an absent value.</summary>
internal static class LooseJson
{
    private static readonly JsonDocumentOptions Options = new() { AllowDuplicateProperties = true, MaxDepth = 64 };

    public static JsonReading Parse(ReadOnlyMemory<byte> body)
    {
        try
        {
            return new JsonReading.Parsed(JsonDocument.Parse(JsonText.Repair(body.Span), Options));
        }
        catch (JsonException fault)
        {
            return new JsonReading.Unreadable(fault.LineNumber + 1, fault.BytePositionInLine + 1, "The body is not valid JSON from this position on, or nests deeper than 64 levels.");
        }
    }

    /// <summary>A member of an object; null where there is none, or where this is no object.</summary>
    public static JsonElement? Member(this JsonElement? element, string name) =>
        element is { ValueKind: JsonValueKind.Object } some && some.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    /// <inheritdoc cref="Member(JsonElement?, string)"/>
    public static JsonElement? Member(this JsonElement element, string name) => Member((JsonElement?)element, name);

    /// <summary>The value at a path of names with dots between them; of a list on the way the first element counts.</summary>
    public static JsonElement? At(this JsonElement? element, string path)
    {
        var value = First(element);
        foreach (var name in path.Split('.')) value = First(value.Member(name));
        return value;
    }

    /// <inheritdoc cref="At(JsonElement?, string)"/>
    public static JsonElement? At(this JsonElement element, string path) => At((JsonElement?)element, path);

    /// <summary>A text, or a number or truth value as text; cleaned and cut. Null for anything else.</summary>
    public static string? Text(this JsonElement? element, int maxLength = CleanText.MaxLength) => element?.ValueKind switch
    {
        JsonValueKind.String => CleanText.Cut(element.Value.GetString(), maxLength),
        JsonValueKind.Number => CleanText.Cut(element.Value.GetRawText(), maxLength),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => null,
    };

    /// <summary>The text of a member.</summary>
    public static string? Text(this JsonElement? element, string name, int maxLength = CleanText.MaxLength) => element.Member(name).Text(maxLength);

    /// <inheritdoc cref="Text(JsonElement?, string, int)"/>
    public static string? Text(this JsonElement element, string name, int maxLength = CleanText.MaxLength) => element.Member(name).Text(maxLength);

    /// <summary>The elements of an array, or the one value that stands where an array belongs; none for an absent member.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement? element) => element switch
    {
        null => [],
        { ValueKind: JsonValueKind.Array } some => some.EnumerateArray(),
        { } some => [some],
    };

    /// <summary>The members of an object; none for anything else.</summary>
    public static IEnumerable<JsonProperty> Members(this JsonElement? element) =>
        element is { ValueKind: JsonValueKind.Object } some ? some.EnumerateObject() : [];

    /// <summary>A time in milliseconds since 1970, as a number or as text.</summary>
    public static DateTimeOffset? Milliseconds(this JsonElement? element) =>
        long.TryParse(element.Text(), NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds) ? EventTime.FromMilliseconds(milliseconds) : null;

    /// <summary>A time in seconds since 1970, as a number or as text.</summary>
    public static DateTimeOffset? Seconds(this JsonElement? element) =>
        long.TryParse(element.Text(), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? EventTime.FromSeconds(seconds) : null;

    /// <summary>A time in seconds since 1970, or in ISO 8601 with an offset.</summary>
    public static DateTimeOffset? Time(this JsonElement? element) => element.Seconds() ?? EventTime.Parse(element.Text());

    private static JsonElement? First(JsonElement? element) =>
        element is { ValueKind: JsonValueKind.Array } list ? list.GetArrayLength() == 0 ? null : list[0] : element;
}
