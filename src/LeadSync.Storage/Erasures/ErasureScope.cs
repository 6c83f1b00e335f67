namespace LeadSync.Storage.Erasures;

/// <summary>What an erasure reaches from the keys that it was given.</summary>
public sealed class ErasureScope
{
    /// <summary>The leads, by id, each behind its fence.</summary>
    public SortedDictionary<string, ErasingLead> Leads { get; } = new(StringComparer.Ordinal);

    /// <summary>The keys on the way to them.</summary>
    public SortedSet<string> Keys { get; } = new(StringComparer.Ordinal);
}
