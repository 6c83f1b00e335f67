using System.Text.Json;

namespace LeadSync.Functions.Manage.Documents.Diff;

/// <summary>By what the items of two lists are known: the ids in the order of each list.</summary>
internal sealed record ItemKeys(IReadOnlyList<string> Before, IReadOnlyList<string> After)
{
    // In this order: rules, pools, products and clocks have ids, rejections codes, golden leads names, members of a pool representatives.
    private static readonly string[] Members = ["id", "code", "name", "representative"];

    /// <summary>The keys; null where the lists are not lists of objects that one member tells apart.</summary>
    public static ItemKeys? Of(JsonElement before, JsonElement after)
    {
        if (before.ValueKind != JsonValueKind.Array || after.ValueKind != JsonValueKind.Array) return null;
        return Members.Select(member => Of(before, after, member)).FirstOrDefault(keys => keys is not null);
    }

    private static ItemKeys? Of(JsonElement before, JsonElement after, string member) =>
        KeysOf(before, member) is { } old && KeysOf(after, member) is { } current ? new(old, current) : null;

    private static List<string>? KeysOf(JsonElement list, string member)
    {
        var keys = new List<string>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in list.EnumerateArray())
        {
            if (KeyOf(item, member) is not { } key || !taken.Add(key)) return null;
            keys.Add(key);
        }

        return keys;
    }

    private static string? KeyOf(JsonElement item, string member) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(member, out var key) && key.ValueKind == JsonValueKind.String ? key.GetString() : null;
}
