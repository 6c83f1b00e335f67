using System.Text.Json;
using System.Text.Json.Serialization;
using LeadSync.Domain.Leads;

namespace LeadSync.Domain.Json;

/// <summary>Writes an address in full: JSON is where the lead itself travels and rests.</summary>
internal sealed class EmailAddressJsonConverter : JsonConverter<EmailAddress>
{
    public override EmailAddress? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        EmailAddress.TryParse(reader.GetString()) ?? throw new JsonException("Not an e-mail address.");

    public override void Write(Utf8JsonWriter writer, EmailAddress value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
}
