using System.Text.Json;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Words;

namespace LeadSync.Connectors.Declared;

/// <summary>Names and values that people chose: an object, a list of objects with a name and a value each, or the names of a form below a group.</summary>
internal static class NamedValues
{
    private const int MaxValues = 500;

    private static readonly string[] NameWords = ["name", "key", "label", "field", "id", "title"];

    /// <summary>The values by name as <see cref="PlainWords.ByName"/> has it; of one name the last counts.</summary>
    public static IReadOnlyDictionary<string, string> By(DeclaredItem item, DeclaredPath path) =>
        path.Root == PathRoot.Body ? item.Body.Group(path, () => Read(item, path)) : Read(item, path);

    private static Dictionary<string, string> Read(DeclaredItem item, DeclaredPath path) => PlainWords.ByName(At(item, path).Take(MaxValues));

    private static IEnumerable<KeyValuePair<string, string>> At(DeclaredItem item, DeclaredPath path)
    {
        var found = item.At(path);
        return found is null && path is { Root: PathRoot.Item, Steps: [PathStep.Member(var prefix)] }
            ? Below(item, prefix)
            : found.Items().SelectMany(part => part.Member("value") is null ? Members(item, part) : Pair(item, part));
    }

    private static IEnumerable<KeyValuePair<string, string>> Members(DeclaredItem item, JsonElement? part) =>
        from member in part.Members()
        let text = Text(item, member.Value)
        where text is not null
        select KeyValuePair.Create(member.Name, text);

    private static IEnumerable<KeyValuePair<string, string>> Pair(DeclaredItem item, JsonElement part)
    {
        var name = NameWords.Select(word => part.Text(word)).FirstOrDefault(name => name is not null);
        return name is not null && Text(item, part.Member("value")) is { } text ? [KeyValuePair.Create(name, text)] : [];
    }

    /// <summary>PHP writes a group as <c>data[EMAIL]</c>.</summary>
    private static IEnumerable<KeyValuePair<string, string>> Below(DeclaredItem item, string prefix) =>
        from member in Members(item, item.Value)
        where member.Key.StartsWith(prefix + "[", StringComparison.Ordinal)
        select KeyValuePair.Create(member.Key[prefix.Length..], member.Value);

    private static string? Text(DeclaredItem item, JsonElement? value) => item.Clean(PathStep.First(value).Text(CleanText.MaxUrlLength), CleanText.MaxLength);
}
