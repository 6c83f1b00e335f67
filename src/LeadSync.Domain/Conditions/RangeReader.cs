using System.Text.Json;
using LeadSync.Domain.Text;

namespace LeadSync.Domain.Conditions;

/// <summary>Reads <c>{"min","max","below"}</c>.</summary>
internal sealed class RangeReader(ErrorList errors)
{
    public FieldTest.Range? Read(string field, JsonElement test, string pointer)
    {
        var range = new FieldTest.Range(Bound(test, "min", pointer), Bound(test, "max", pointer), Bound(test, "below", pointer));
        if (range is { Min: null, Max: null, Below: null }) return null;
        if (ContactFields.IsText(field)) errors.Add(pointer, $"'{field}' is text, which has no min, max or below: use a list or matches");
        if (range.Min > range.Max || range.Min >= range.Below) errors.Add(pointer, "no number can pass: min lies above max or below");
        return range;
    }

    private decimal? Bound(JsonElement test, string name, string pointer)
    {
        if (!test.TryGetProperty(name, out var bound) || bound.ValueKind == JsonValueKind.Null) return null;
        if (bound.ValueKind == JsonValueKind.Number && bound.TryGetDecimal(out var number)) return number;
        errors.Add(JsonPointer.Member(pointer, name), "write a number without quotes, such as 10000");
        return null;
    }
}
