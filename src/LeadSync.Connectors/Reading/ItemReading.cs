namespace LeadSync.Connectors.Reading;

/// <summary>What one item of a body became.</summary>
internal abstract record ItemReading<TEvent>
{
    private ItemReading()
    {
    }

    /// <summary>An event.</summary>
    public sealed record Understood(TEvent Event) : ItemReading<TEvent>;

    /// <summary>Of no use, with the reason.</summary>
    public sealed record Ignored(string Reason) : ItemReading<TEvent>;

    /// <summary>Faulty; the faults are with the reader that was handed in.</summary>
    public sealed record Faulty : ItemReading<TEvent>;
}
