using LeadSync.Domain.Conditions;

namespace LeadSync.Domain.Routing.Indexing;

/// <summary>A field by which rules are looked up, with the keys that rules name.</summary>
internal sealed class Facet(string name, int number)
{
    private readonly Dictionary<string, int> ids = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Its place among the facets of the index.</summary>
    public int Number => number;

    public int IdOf(string key)
    {
        if (ids.TryGetValue(key, out var id)) return id;
        ids.Add(key, ids.Count + 1);
        return ids.Count;
    }

    /// <summary>The ids of the keys that a lead has and some rule names.</summary>
    public IReadOnlyList<int> Of(IFieldSource lead)
    {
        if (lead.Get(name) is not { } value) return [];
        var found = new List<int>();
        foreach (var key in LeadKeys.Of(name, value))
            if (ids.TryGetValue(key, out var id) && !found.Contains(id)) found.Add(id);
        return found;
    }
}
