using System.Text.Json;
using LeadSync.Connectors.Reading;

namespace LeadSync.Connectors.Declared;

/// <summary>The whole body, of which each value is looked for once: a body of many events with a long list beside them would otherwise be walked for each.</summary>
/// <param name="body">The body.</param>
internal sealed class DeclaredWhole(JsonElement body)
{
    private readonly Dictionary<DeclaredPath, (JsonElement? Value, string? Text)> _found = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<DeclaredPath, string[]> _texts = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<DeclaredPath, IReadOnlyDictionary<string, string>> _groups = new(ReferenceEqualityComparer.Instance);

    /// <summary>The value at a path; null where there is none.</summary>
    public JsonElement? At(DeclaredPath path) => Find(path).Value;

    /// <summary>Its text, of a list the first; null where there is none.</summary>
    public string? Text(DeclaredPath path) => Find(path).Text;

    /// <summary>All its texts, read once.</summary>
    public IReadOnlyList<string> Texts(DeclaredPath path, Func<IEnumerable<string>> read) => Once(_texts, path, () => [.. read()]);

    /// <summary>Its names and values, read once.</summary>
    public IReadOnlyDictionary<string, string> Group(DeclaredPath path, Func<IReadOnlyDictionary<string, string>> read) => Once(_groups, path, read);

    private static T Once<T>(Dictionary<DeclaredPath, T> known, DeclaredPath path, Func<T> read)
    {
        if (known.TryGetValue(path, out var before)) return before;
        return known[path] = read();
    }

    private (JsonElement? Value, string? Text) Find(DeclaredPath path)
    {
        if (_found.TryGetValue(path, out var known)) return known;
        var value = path.In(body);
        return _found[path] = (value, PathStep.First(value).Text(DeclaredItem.MaxNoteLength));
    }
}
