using System.Text.Json;
using LeadSync.Domain.Text;

namespace LeadSync.Connectors.Declared;

/// <summary>Reads where a value stands: a path, a list of paths, or an object with path, map and default, or with a value that is always the same.</summary>
/// <param name="errors">Where faults go.</param>
/// <param name="isForm">True where paths are names of a form, as they are sent.</param>
internal sealed class ValueReader(ErrorList errors, bool isForm)
{
    private const int MaxPaths = 10;
    private const int MaxWords = 500;
    private static readonly string[] Members = ["path", "map", "default", "value"];
    private readonly List<DeclaredPath> _beside = [];

    /// <summary>The names that were read of headers, or of values of the URL.</summary>
    public IReadOnlyList<string> Names(PathRoot root) => [.. _beside.Where(path => path.Root == root).Select(path => path.Name).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>The value; null where it is absent or, noted, wrong.</summary>
    /// <param name="owner">The object whose member it is.</param>
    /// <param name="name">The member.</param>
    /// <param name="meanings">What a map, a default and a value may say; null for anything.</param>
    public DeclaredValue? Read(DocumentObject owner, string name, IEnumerable<string>? meanings = null)
    {
        var member = owner.Member(name);
        if (member.ValueKind == JsonValueKind.Undefined) return null;
        if (member.ValueKind != JsonValueKind.Object) return new DeclaredValue(Paths(owner, name));
        return owner.Object(name, Members) is { } value ? Read(value, meanings is null ? null : [.. meanings]) : null;
    }

    /// <summary>The paths of a member that is one or a list of them.</summary>
    public IReadOnlyList<DeclaredPath> Paths(DocumentObject owner, string name)
    {
        if (owner.Member(name).ValueKind != JsonValueKind.Array) return Parse(TextOf(owner.Member(name)), owner.PointerTo(name)) is { } one ? [one] : [];
        if (owner.Items(name).Count is 0 or > MaxPaths) owner.Refuse(name, $"list 1 to {MaxPaths} paths");
        return [.. owner.Items(name).Take(MaxPaths).Select(item => Parse(TextOf(item.Item), item.Pointer)).OfType<DeclaredPath>()];
    }

    /// <summary>The words of a map in lower case; null where it is absent.</summary>
    public IReadOnlyDictionary<string, string>? Map(DocumentObject owner, string name, IReadOnlyList<string>? meanings)
    {
        var map = owner.Member(name);
        if (map.ValueKind == JsonValueKind.Undefined) return null;
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        if (map.ValueKind != JsonValueKind.Object || map.EnumerateObject().Skip(MaxWords).Any()) owner.Refuse(name, $"write an object of at most {MaxWords} words and their meanings, such as {{\"1\":\"mr\"}}");
        else foreach (var word in map.EnumerateObject()) words[word.Name.Trim().ToLowerInvariant()] = Meaning(TextOf(word.Value), JsonPointer.Member(owner.PointerTo(name), word.Name), meanings);
        return words;
    }

    private DeclaredValue? Read(DocumentObject value, IReadOnlyList<string>? meanings)
    {
        if (value.Has("value") == value.Has("path")) value.Refuse(value.Has("value") ? "value" : "path", "give either a path, or a value that is always the same");
        var constant = value.Has("value") ? Meaning(value.Text("value"), value.PointerTo("value"), meanings) : null;
        var otherwise = value.Has("default") ? Meaning(value.Text("default"), value.PointerTo("default"), meanings) : null;
        return new DeclaredValue(value.Has("path") ? Paths(value, "path") : [], Map(value, "map", meanings), constant ?? otherwise);
    }

    private string Meaning(string? text, string pointer, IReadOnlyList<string>? meanings)
    {
        if (text is null) errors.Add(pointer, "write a text");
        else if (meanings is not null && !meanings.Contains(text, StringComparer.OrdinalIgnoreCase)) errors.Add(pointer, $"write one of {string.Join(", ", meanings)}");
        return text ?? "";
    }

    private DeclaredPath? Parse(string? text, string pointer)
    {
        var path = string.IsNullOrWhiteSpace(text) ? null : isForm ? PathParser.ParseName(text.Trim()) : PathParser.Parse(text.Trim());
        if (path is null) errors.Add(pointer, PathParser.Expected);
        if (path?.Root is PathRoot.Header or PathRoot.Query) _beside.Add(path);
        return path;
    }

    private static string? TextOf(JsonElement item) => item.ValueKind == JsonValueKind.String && item.GetString()!.Trim() is { Length: > 0 and <= 500 } text ? text : null;
}
