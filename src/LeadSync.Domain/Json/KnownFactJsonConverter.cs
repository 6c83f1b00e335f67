using System.Text.Json;
using System.Text.Json.Serialization;
using LeadSync.Domain.Leads;

namespace LeadSync.Domain.Json;

/// <summary>A fact is a word where nothing more is known of it, else an object.</summary>
internal sealed class KnownFactJsonConverter : JsonConverter<KnownFact>
{
    public override KnownFact Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String) return new KnownFact(StateOf(reader.GetString()));
        using var document = JsonDocument.ParseValue(ref reader);
        return Of(document.RootElement);
    }

    public override void Write(Utf8JsonWriter writer, KnownFact value, JsonSerializerOptions options)
    {
        if (value is { Source: null, At: null }) writer.WriteStringValue(WordOf(value.State));
        else WriteObject(writer, value);
    }

    private static void WriteObject(Utf8JsonWriter writer, KnownFact value)
    {
        writer.WriteStartObject();
        writer.WriteString("state", WordOf(value.State));
        if (value.Source is { } source) writer.WriteString("source", source);
        if (value.At is { } at) writer.WriteString("at", at.UtcDateTime);
        writer.WriteEndObject();
    }

    private static KnownFact Of(JsonElement element) => element.ValueKind == JsonValueKind.Object
        ? new KnownFact(
            StateOf(element.TryGetProperty("state", out var state) ? state.GetString() : null),
            element.TryGetProperty("source", out var source) ? source.GetString() : null,
            element.TryGetProperty("at", out var at) ? at.GetDateTimeOffset() : null)
        : throw new JsonException("Write a fact as a word or an object with state, source and at.");

    private static FactState StateOf(string? word) => word switch
    {
        "unknown" => FactState.Unknown,
        "claimed" => FactState.Claimed,
        "confirmed" => FactState.Confirmed,
        _ => throw new JsonException("A fact is unknown, claimed or confirmed."),
    };

    private static string WordOf(FactState state) => JsonNamingPolicy.KebabCaseLower.ConvertName(state.ToString());
}
