namespace LeadSync.Storage.Erasures;

/// <summary>What is known of an erasure: when and how much, never whom (D-31).</summary>
/// <param name="Id">By what it is asked for.</param>
/// <param name="ErasedAt">The moment: what was received until then is erased or dropped (UTC).</param>
public sealed record ErasureReceipt(string Id, DateTimeOffset ErasedAt)
{
    /// <summary>The leads whose rows are not all erased yet; empty once the work is done.</summary>
    public IReadOnlyList<string> Leads { get; init; } = [];

    /// <summary>How much of what was erased, by kind: <c>leads events decisions keys names cases clocks draws moves deadLetters</c>. Null before the first count.</summary>
    public IReadOnlyDictionary<string, int>? Items { get; init; }

    /// <summary>The offers that were out.</summary>
    public IReadOnlyList<WithdrawnOffer> Withdrawn { get; init; } = [];

    /// <summary>True once all rows are erased; what waits in queues is dropped when its turn comes.</summary>
    public bool IsDone { get; init; }

    /// <summary>True once no queue holds a message from before.</summary>
    public bool IsFinal { get; init; }
}
