using System.Text.Json;

namespace LeadSync.Domain.Conditions;

/// <summary>Whether a condition settles the country, which a postal code needs: 1010 is Vienna and Lausanne (D-36).</summary>
internal static class CountryScope
{
    public static bool Gives(JsonElement condition) =>
        condition.ValueKind == JsonValueKind.Object
        && (Items(condition, "country").Length > 0
            || Items(condition, "all").Any(Gives)
            || (Items(condition, "any") is { Length: > 0 } alternatives && alternatives.All(Gives)));

    private static JsonElement[] Items(JsonElement condition, string name) =>
        condition.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray()] : [];
}
