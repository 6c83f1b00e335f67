using System.Text.Json;
using LeadSync.Domain.Text;

namespace LeadSync.Domain.Conditions;

/// <summary>Reads conditions of a document (design §5) and notes all that is wrong with them.</summary>
public sealed class ConditionReader
{
    private readonly ErrorList errors;
    private readonly IReadOnlySet<string> knownFields;
    private readonly FieldTestReader tests;

    private ConditionReader(ErrorList errors, IReadOnlySet<string> knownFields) =>
        (this.errors, this.knownFields, tests) = (errors, knownFields, new FieldTestReader(errors));

    /// <summary>Reads a condition. What is faulty is left out of the result and noted: use the result only while <paramref name="errors"/> is empty.</summary>
    /// <param name="element">The condition; undefined, null and an empty object always hold.</param>
    /// <param name="pointer">Where it stands in the document.</param>
    /// <param name="errors">Takes the faults.</param>
    /// <param name="knownFields">The fields that the document may use, one of <see cref="FieldNames"/>.</param>
    public static Condition Read(JsonElement element, string pointer, ErrorList errors, IReadOnlySet<string> knownFields) =>
        new ConditionReader(errors, knownFields).ReadCondition(element, pointer, hasCountry: false);

    private Condition ReadCondition(JsonElement element, string pointer, bool hasCountry)
    {
        if (element.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null) return Condition.Always;
        if (element.ValueKind == JsonValueKind.Object) return ReadMembers(element, pointer, hasCountry || CountryScope.Gives(element));
        errors.Add(pointer, "write a condition as an object of fields, such as {\"country\":[\"DE\"]}");
        return Condition.Always;
    }

    private Condition ReadMembers(JsonElement element, string pointer, bool hasCountry)
    {
        var parts = new List<Condition>();
        foreach (var member in element.EnumerateObject())
            if (ReadMember(member, JsonPointer.Member(pointer, member.Name), hasCountry) is { } part) parts.Add(part);
        return parts.Count switch { 0 => Condition.Always, 1 => parts[0], _ => new Condition.All(parts) };
    }

    private Condition? ReadMember(JsonProperty member, string pointer, bool hasCountry) => member.Name switch
    {
        "all" => ReadList(member.Value, pointer, hasCountry) is { Count: > 0 } parts ? new Condition.All(parts) : null,
        "any" => ReadList(member.Value, pointer, hasCountry) is { Count: > 0 } alternatives ? new Condition.Any(alternatives) : null,
        "not" when member.Value.ValueKind == JsonValueKind.Null => null,
        "not" => new Condition.Not(ReadCondition(member.Value, pointer, hasCountry)),
        var field when knownFields.Contains(field) => tests.Read(field, member.Value, pointer, hasCountry),
        _ => Unknown(member.Name, pointer),
    };

    private List<Condition> ReadList(JsonElement element, string pointer, bool hasCountry)
    {
        if (element.ValueKind == JsonValueKind.Array)
            return [.. element.EnumerateArray().Select((item, index) => ReadCondition(item, JsonPointer.Item(pointer, index), hasCountry))];
        if (element.ValueKind != JsonValueKind.Null) errors.Add(pointer, "write a list of conditions, such as [{\"country\":[\"DE\"]},{\"country\":[\"AT\"]}]");
        return [];
    }

    private Condition? Unknown(string field, string pointer)
    {
        errors.Add(pointer, $"there is no field '{field}' here; the nearest are {NearestNames.To(field, knownFields)} (or all, any, not)");
        return null;
    }
}
