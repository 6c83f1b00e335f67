namespace LeadSync.Domain.Routing.Indexing;

/// <summary>Puts each rule under the keys that it cannot do without.</summary>
internal sealed class IndexBuilder
{
    private const int MostFields = 5;
    private const int MostShapes = 48;
    private const int MostCombinations = 64;

    // What tells most rules apart comes first: it is kept where the number of combinations must be bounded.
    private static readonly string[] Selective = ["email", "externalId", "visitor", "companyDomain", "company", "postalCode", "product", "campaign", "city"];

    private readonly Dictionary<string, Facet> facets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IndexShape> shapes = new(StringComparer.Ordinal);

    public PostingLists Postings { get; } = new();

    public IReadOnlyList<IndexShape> Shapes => [.. shapes.Values];

    public IReadOnlyList<string> Fields => [.. facets.Keys];

    /// <summary>How many rules name nothing that can be looked up.</summary>
    public int Residue { get; private set; }

    public void Add(int number, RoutingRule rule)
    {
        foreach (var demands in NecessaryKeys.Of(rule.When))
        {
            if (demands.Length == 0) Residue++;
            var kept = WithinShapes(Bounded(demands));
            ShapeOf(kept).Add(number, kept);
        }
    }

    private static List<FieldDemand> Bounded(FieldDemand[] demands)
    {
        var (kept, combinations) = (new List<FieldDemand>(), 1L);
        foreach (var demand in demands.OrderBy(Rank).ThenBy(demand => demand.Field, StringComparer.Ordinal))
        {
            if (kept.Count == MostFields || (kept.Count > 0 && combinations * demand.Keys.Count > Math.Max(MostCombinations, kept[0].Keys.Count))) continue;
            combinations *= demand.Keys.Count;
            kept.Add(demand);
        }

        return kept;
    }

    private static int Rank(FieldDemand demand) => Array.IndexOf(Selective, demand.Field) is >= 0 and var rank ? rank : Selective.Length;

    // Each shape costs every decision a look-up: beyond the limit a rule is found by its first field alone.
    private List<FieldDemand> WithinShapes(List<FieldDemand> demands) =>
        demands.Count <= 1 || shapes.Count < MostShapes || shapes.ContainsKey(NameOf(demands)) ? demands : [demands[0]];

    private IndexShape ShapeOf(List<FieldDemand> demands)
    {
        if (shapes.TryGetValue(NameOf(demands), out var known)) return known;
        var shape = new IndexShape([.. demands.Select(demand => FacetOf(demand.Field))], Postings);
        shapes.Add(NameOf(demands), shape);
        return shape;
    }

    private static string NameOf(List<FieldDemand> demands) => string.Join('+', demands.Select(demand => demand.Field));

    private Facet FacetOf(string field)
    {
        if (facets.TryGetValue(field, out var known)) return known;
        var facet = new Facet(field, facets.Count);
        facets.Add(field, facet);
        return facet;
    }
}
