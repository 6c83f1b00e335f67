using System.Text.Json;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Text;

namespace LeadSync.Domain.Conditions;

/// <summary>Reads a lead that somebody tries out: <c>{"country":"DE","employees":120,"price":{"amount":1,"currency":"EUR"},"fastLane":true}</c>.</summary>
public static class GivenFieldsReader
{
    /// <summary>Reads the fields; what is faulty is left out and noted.</summary>
    /// <param name="lead">The object; absent and null members are missing fields.</param>
    /// <param name="pointer">Where it stands in the document.</param>
    /// <param name="errors">Takes the faults.</param>
    /// <param name="knownFields">The fields it may have, one of <see cref="FieldNames"/>.</param>
    public static GivenFields Read(JsonElement lead, string pointer, ErrorList errors, IReadOnlySet<string> knownFields)
    {
        var values = new Dictionary<string, FieldValue>(StringComparer.Ordinal);
        if (DocumentObject.Open(lead, pointer, errors, [.. knownFields]) is not null)
            foreach (var member in lead.EnumerateObject())
                if (ReadValue(member.Value, JsonPointer.Member(pointer, member.Name), errors) is { } value) values[member.Name] = value;
        AddCountry(values);
        return new GivenFields(values);
    }

    private static FieldValue? ReadValue(JsonElement value, string pointer, ErrorList errors)
    {
        var read = value.ValueKind switch
        {
            JsonValueKind.String => FieldValue.Of(value.GetString()),
            JsonValueKind.Number when value.TryGetDecimal(out var number) => FieldValue.Of(number),
            JsonValueKind.True or JsonValueKind.False => FieldValue.Of(value.GetBoolean()),
            JsonValueKind.Array => FieldValue.Of(TextsOf(value)),
            JsonValueKind.Object => FieldValue.Of(ReadMoney(value)),
            _ => null,
        };
        if (read is null && value.ValueKind is (JsonValueKind.Object or JsonValueKind.Number))
            errors.Add(pointer, "write a text, a number, true, false, a list of texts, or {\"amount\":1000,\"currency\":\"EUR\"}");
        return read;
    }

    private static IEnumerable<string> TextsOf(JsonElement list) =>
        list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!);

    private static Money? ReadMoney(JsonElement value) =>
        value.TryGetProperty("amount", out var amount) && amount.ValueKind == JsonValueKind.Number && amount.TryGetDecimal(out var number)
            && value.TryGetProperty("currency", out var currency) && currency.ValueKind == JsonValueKind.String
            ? new Money(number, currency.GetString()!)
            : null;

    // A postal code such as A-1010 gives the country where none is named (D-36).
    private static void AddCountry(Dictionary<string, FieldValue> values)
    {
        if (values.ContainsKey("country") || !values.TryGetValue("postalCode", out var code)) return;
        if (PostalCode.Of(code.Texts.First()).Country is { } country) values["country"] = FieldValue.Of(country.Value)!;
    }
}
