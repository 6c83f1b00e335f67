namespace LeadSync.Functions.Intake;

/// <summary>The sources that are on.</summary>
/// <typeparam name="TEvent">The canonical event.</typeparam>
public sealed class SourceBook<TEvent>
{
    private readonly Dictionary<string, SourceEntry<TEvent>> _sources;
    private readonly Func<string, CancellationToken, ValueTask<SourceEntry<TEvent>?>>? _declared;

    /// <summary>Takes the sources.</summary>
    /// <param name="intake">Where they come in.</param>
    /// <param name="sources">Those that are part of LeadSync.</param>
    /// <param name="declared">Finds those that documents declare, asked only for other names; null for none.</param>
    internal SourceBook(string intake, IEnumerable<SourceEntry<TEvent>> sources, Func<string, CancellationToken, ValueTask<SourceEntry<TEvent>?>>? declared = null)
    {
        Intake = intake;
        _sources = sources.Where(source => source.Descriptor.IsOn(source.Settings)).ToDictionary(source => source.Descriptor.Name, StringComparer.OrdinalIgnoreCase);
        _declared = declared;
    }

    /// <summary>Where they come in: <c>webhooks</c> or <c>crm</c>, as in the path. A name may be known in both.</summary>
    public string Intake { get; }

    /// <summary>The source of a name, in any case of letters; null for one that is unknown or off: nobody outside can tell which.</summary>
    /// <param name="name">The name in the path.</param>
    /// <param name="cancellationToken">Ends the reading of a document.</param>
    public ValueTask<SourceEntry<TEvent>?> FindAsync(string name, CancellationToken cancellationToken) =>
        _sources.TryGetValue(name, out var source) ? new(source)
        : _declared is null ? default
        : _declared(name, cancellationToken);
}
