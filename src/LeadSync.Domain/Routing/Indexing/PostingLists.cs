namespace LeadSync.Domain.Routing.Indexing;

/// <summary>The rule numbers under each key, ascending: linked lists in two arrays, because most keys have one rule.</summary>
internal sealed class PostingLists
{
    /// <summary>No further posting.</summary>
    public const int None = -1;

    private readonly List<int> rules = [];
    private readonly List<int> next = [];

    /// <summary>How many postings there are.</summary>
    public int Count => rules.Count;

    public int RuleOf(int posting) => rules[posting];

    public int After(int posting) => next[posting];

    /// <summary>Puts a rule behind the last posting of a list and says which is now the last; rules come in ascending order.</summary>
    public int Append(int last, int rule)
    {
        if (last != None && rules[last] == rule) return last;
        if (last != None) next[last] = rules.Count;
        rules.Add(rule);
        next.Add(None);
        return rules.Count - 1;
    }
}
