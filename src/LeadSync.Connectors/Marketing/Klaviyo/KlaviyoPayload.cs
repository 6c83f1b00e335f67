using System.Globalization;
using System.Text.Json;
using LeadSync.Connectors.Reading;

namespace LeadSync.Connectors.Marketing.Klaviyo;

/// <summary>What an event tells, in the shape of the answer of Get Event; a list of such answers is several events.</summary>
/// <param name="Value">The answer; null where there is none.</param>
/// <param name="Sent">By what it is known where it has no id: the event or, of a list, this answer alone.</param>
/// <param name="Part">What tells it from the others of its list; null for the first, or the only one.</param>
internal sealed record KlaviyoPayload(JsonElement? Value, JsonElement Sent, string? Part)
{
    public static IEnumerable<KlaviyoPayload> Of(JsonElement item)
    {
        if (item.Member("payload") is not { ValueKind: JsonValueKind.Array } list || list.GetArrayLength() == 0) return [new(item.Member("payload"), item, null)];
        return list.EnumerateArray().Select((answer, index) => new KlaviyoPayload(answer, answer, index == 0 ? null : index.ToString(CultureInfo.InvariantCulture)));
    }
}
