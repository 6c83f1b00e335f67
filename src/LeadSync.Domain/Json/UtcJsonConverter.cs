using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace LeadSync.Domain.Json;

/// <summary>Writes times in UTC with a <c>Z</c>, as short as they are exact (design §5); reads any ISO 8601 time with an offset.</summary>
internal sealed class UtcJsonConverter : JsonConverter<DateTimeOffset>
{
    private const string Format = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'";

    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDateTimeOffset();

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.UtcDateTime.ToString(Format, CultureInfo.InvariantCulture));
}
