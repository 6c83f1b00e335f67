using LeadSync.Domain.Conditions;

namespace LeadSync.Domain.Routing.Indexing;

/// <summary>
/// The rules of a table by what they name, so that a decision looks at a few of them however many there are (tuple space search: rules that name the same
/// fields share one look-up). What it finds is a superset in the order of the rules; each is then evaluated, so the first that holds is the first of the table.
/// </summary>
public sealed class RuleIndex
{
    private readonly PostingLists postings;
    private readonly IReadOnlyList<IndexShape> shapes;

    private RuleIndex(IndexBuilder builder, int rules) =>
        (postings, shapes, Rules, Residue, Fields) = (builder.Postings, builder.Shapes, rules, builder.Residue, builder.Fields);

    /// <summary>How many rules there are.</summary>
    public int Rules { get; }

    /// <summary>How many rules name nothing that can be looked up: every decision looks at these, up to the match.</summary>
    public int Residue { get; }

    /// <summary>The fields by which rules are looked up.</summary>
    public IReadOnlyList<string> Fields { get; }

    /// <summary>How many entries the index has: a measure of its memory.</summary>
    public int Entries => postings.Count;

    /// <summary>Compiles rules, in their order. Time and memory grow with what the rules name in all.</summary>
    public static RuleIndex Compile(IReadOnlyList<RoutingRule> rules)
    {
        var builder = new IndexBuilder();
        for (var number = 0; number < rules.Count; number++) builder.Add(number, rules[number]);
        return new RuleIndex(builder, rules.Count);
    }

    /// <summary>The numbers, from 0, of the rules that may hold, ascending; found while they are asked for.</summary>
    /// <param name="lead">What conditions are asked about.</param>
    public IEnumerable<int> Candidates(IFieldSource lead)
    {
        var (queue, before) = (Met(lead), -1);
        while (queue.TryDequeue(out var posting, out var rule))
        {
            if (postings.After(posting) is var next and not PostingLists.None) queue.Enqueue(next, postings.RuleOf(next));
            if (rule == before) continue;
            yield return before = rule;
        }
    }

    private PriorityQueue<int, int> Met(IFieldSource lead)
    {
        var queue = new PriorityQueue<int, int>();
        var keys = new IReadOnlyList<int>?[Fields.Count];
        foreach (var shape in shapes)
            shape.Find(facet => keys[facet.Number] ??= facet.Of(lead), posting => queue.Enqueue(posting, postings.RuleOf(posting)));
        return queue;
    }
}
