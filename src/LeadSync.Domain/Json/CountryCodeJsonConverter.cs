using System.Text.Json;
using System.Text.Json.Serialization;
using LeadSync.Domain.Leads;

namespace LeadSync.Domain.Json;

internal sealed class CountryCodeJsonConverter : JsonConverter<CountryCode>
{
    public override CountryCode? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        CountryCode.TryParse(reader.GetString()) ?? throw new JsonException("Not a country code.");

    public override void Write(Utf8JsonWriter writer, CountryCode value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
}
