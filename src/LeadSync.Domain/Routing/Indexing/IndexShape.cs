namespace LeadSync.Domain.Routing.Indexing;

/// <summary>Rules that name the same fields: found by the keys of all these fields at once. Without fields they are the residue, which every lead meets.</summary>
internal sealed class IndexShape(IReadOnlyList<Facet> facets, PostingLists postings)
{
    // The key is a hash: where two meet, a rule is looked at in vain.
    private readonly Dictionary<ulong, (int First, int Last)> lists = [];

    /// <summary>Notes a rule under every combination of its keys.</summary>
    public void Add(int rule, IReadOnlyList<FieldDemand> demands) =>
        Visit(0, 0, depth => [.. demands[depth].Keys.Select(facets[depth].IdOf)], key => Append(key, rule));

    /// <summary>Notes the first posting of each list that a lead meets.</summary>
    public void Find(Func<Facet, IReadOnlyList<int>> keysOf, Action<int> found) =>
        Visit(0, 0, depth => keysOf(facets[depth]), key =>
        {
            if (lists.TryGetValue(key, out var list)) found(list.First);
        });

    private void Append(ulong key, int rule)
    {
        var known = lists.TryGetValue(key, out var list);
        var last = postings.Append(known ? list.Last : PostingLists.None, rule);
        lists[key] = (known ? list.First : last, last);
    }

    private void Visit(int depth, ulong key, Func<int, IReadOnlyList<int>> idsAt, Action<ulong> visit)
    {
        if (depth == facets.Count)
        {
            visit(key);
            return;
        }

        foreach (var id in idsAt(depth)) Visit(depth + 1, Mixed(key, id), idsAt, visit);
    }

    // The finisher of SplitMix64, which spreads small numbers over all bits.
    private static ulong Mixed(ulong key, int id)
    {
        var mixed = (key * 0x9E3779B97F4A7C15UL) + (uint)id;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9UL;
        return mixed ^ (mixed >> 27);
    }
}
