using System.Text.Json;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Text;

namespace LeadSync.Domain.Conditions;

/// <summary>Reads a list of which one must match. An empty list says nothing.</summary>
internal sealed class ListTestReader(ErrorList errors)
{
    public const string CountryMissing =
        "a postal code needs a country, because 1010 is Vienna and Lausanne: add \"country\":[\"AT\"], or write the prefix, such as \"A-1010\"";

    public Condition? Read(string field, JsonElement list, string pointer, bool hasCountry)
    {
        var texts = new List<string>();
        foreach (var (index, item) in list.EnumerateArray().Index())
            if (ReadItem(field, item, JsonPointer.Item(pointer, index)) is { } text) texts.Add(text);
        if (texts.Count == 0) return null;
        return field switch
        {
            "postalCode" => ReadPostalCodes(texts, pointer, hasCountry),
            "company" => new Condition.Field(field, new FieldTest.CompanyNames(texts)),
            _ => new Condition.Field(field, new FieldTest.OneOf(texts)),
        };
    }

    private string? ReadItem(string field, JsonElement item, string pointer)
    {
        var text = TextOf(item);
        if (text is null) return Refused(pointer, "write a text, a number, true or false");
        if (field == "country" && CountryCode.TryParse(text) is null)
            return Refused(pointer, $"'{text}' is no country: use ISO 3166-1, two letters, such as DE");
        if (field == "postalCode" && PostalPattern.TryParse(PostalCode.Of(text).Code) is null)
            return Refused(pointer, $"'{text}' is no postal code: write 80-87, 80331-80339 (bounds of equal length), 97*, 01067, A-1010, SW1-SW9 or 1011AA-1011ZZ");
        return text;
    }

    private static string? TextOf(JsonElement item) => item.ValueKind switch
    {
        JsonValueKind.String when !string.IsNullOrWhiteSpace(item.GetString()) => item.GetString()!.Trim(),
        JsonValueKind.Number when item.TryGetDecimal(out var number) => new FieldValue.Number(number).Texts.First(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => null,
    };

    // Patterns with a prefix become: this country, and this code. So the test itself needs to know nothing of countries.
    private Condition ReadPostalCodes(IEnumerable<string> texts, string pointer, bool hasCountry)
    {
        var groups = texts.Select(PostalCode.Of).GroupBy(code => code.Country).ToArray();
        if (!hasCountry && groups.Any(group => group.Key is null)) errors.Add(pointer, CountryMissing);
        var alternatives = groups.Select(group => OfCountry(group.Key, [.. group.Select(code => PostalPattern.TryParse(code.Code)!)])).ToArray();
        return alternatives.Length == 1 ? alternatives[0] : new Condition.Any(alternatives);
    }

    private static Condition OfCountry(CountryCode? country, IReadOnlyList<PostalPattern> patterns)
    {
        var codes = new Condition.Field("postalCode", new FieldTest.PostalCodes(patterns));
        return country is null ? codes : new Condition.All([new Condition.Field("country", new FieldTest.OneOf([country.Value])), codes]);
    }

    private string? Refused(string pointer, string message)
    {
        errors.Add(pointer, message);
        return null;
    }
}
