using System.Globalization;
using System.Text.Json;
using LeadSync.Connectors.Reading;

namespace LeadSync.Connectors.Crm.Dynamics;

/// <summary>Dataverse's lists of keys and values, its typed values and its dates.</summary>
internal static class DynamicsValue
{
    private static readonly string[] Names = ["Value", "Id"];

    /// <summary>The value of a key in a list; null where there is none.</summary>
    public static JsonElement? Of(JsonElement? pairs, string key) =>
        pairs.Items().LastOrDefault(pair => pair.Text("key") == key) is { ValueKind: JsonValueKind.Object } found ? found.Member("value") : null;

    /// <summary>A plain value, or that of a choice, an amount or a reference, as text.</summary>
    public static string? Text(JsonElement? value) => value is { ValueKind: JsonValueKind.Object }
        ? Names.Select(name => value.Text(name)).FirstOrDefault(text => text is not null)
        : value.Text();

    /// <summary>A date as <c>/Date(ms)/</c> or <c>/Date(ms-0700)/</c>, of which the offset is for display only; or in ISO 8601.</summary>
    public static DateTimeOffset? Time(string? text)
    {
        if (text is null || !text.StartsWith("/Date(", StringComparison.Ordinal)) return EventTime.Parse(text);
        var digits = string.Concat(text.Skip("/Date(".Length).TakeWhile(char.IsAsciiDigit));
        return long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds) ? EventTime.FromMilliseconds(milliseconds) : null;
    }
}
