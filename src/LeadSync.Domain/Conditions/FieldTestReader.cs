using System.Text.Json;
using LeadSync.Domain.Text;

namespace LeadSync.Domain.Conditions;

/// <summary>Reads the test of one field. Null stands for a test that says nothing, or that was faulty and noted.</summary>
internal sealed class FieldTestReader(ErrorList errors)
{
    private static readonly string[] Members = ["min", "max", "below", "matches", "exists", "not"];

    private readonly ListTestReader lists = new(errors);
    private readonly MatchesReader expressions = new(errors);
    private readonly RangeReader ranges = new(errors);

    public Condition? Read(string field, JsonElement test, string pointer, bool hasCountry) => test.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.True => new Condition.Field(field, new FieldTest.OneOf(["true"])),
        JsonValueKind.False => new Condition.Field(field, new FieldTest.OneOf(["false"])),
        JsonValueKind.Array => lists.Read(field, test, pointer, hasCountry),
        JsonValueKind.Object => ReadObject(field, test, pointer, hasCountry),
        _ => Refused(pointer, $"put the value into a list, such as [{test.GetRawText()}]"),
    };

    private Condition? ReadObject(string field, JsonElement test, string pointer, bool hasCountry)
    {
        var parts = new List<Condition>();
        if (ranges.Read(field, test, pointer) is { } range) parts.Add(new Condition.Field(field, range));
        foreach (var member in test.EnumerateObject().Where(member => member.Value.ValueKind != JsonValueKind.Null))
            if (ReadMember(field, member, JsonPointer.Member(pointer, member.Name), hasCountry) is { } part) parts.Add(part);
        return parts.Count switch { 0 => null, 1 => parts[0], _ => new Condition.All(parts) };
    }

    private Condition? ReadMember(string field, JsonProperty member, string pointer, bool hasCountry) => member.Name switch
    {
        "min" or "max" or "below" => null,
        "matches" => OfTest(field, ReadMatches(field, member.Value, pointer, hasCountry)),
        "exists" => OfTest(field, ReadExists(member.Value, pointer)),
        "not" => Negated(field, Read(field, member.Value, pointer, hasCountry)),
        _ => Refused(pointer, $"there is no test '{member.Name}'; the nearest are {NearestNames.To(member.Name, Members)}"),
    };

    private FieldTest.Matches? ReadMatches(string field, JsonElement value, string pointer, bool hasCountry)
    {
        if (field == "postalCode" && !hasCountry) errors.Add(pointer, ListTestReader.CountryMissing);
        return expressions.Read(value, pointer);
    }

    private FieldTest.Exists? ReadExists(JsonElement value, string pointer)
    {
        if (value.ValueKind is JsonValueKind.True or JsonValueKind.False) return new FieldTest.Exists(value.GetBoolean());
        errors.Add(pointer, "write true (the field must be there) or false (it must be missing)");
        return null;
    }

    private static Condition.Field? OfTest(string field, FieldTest? test) => test is null ? null : new Condition.Field(field, test);

    private static Condition? Negated(string field, Condition? inner) => inner switch
    {
        null => null,
        Condition.Field one => new Condition.Field(field, new FieldTest.NotTest(one.Test)),
        _ => new Condition.Not(inner),
    };

    private Condition? Refused(string pointer, string message)
    {
        errors.Add(pointer, message);
        return null;
    }
}
