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
}
