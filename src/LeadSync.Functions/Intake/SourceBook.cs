namespace LeadSync.Functions.Intake;

/// <summary>The sources that are on.</summary>
/// <typeparam name="TEvent">The canonical event.</typeparam>
public sealed class SourceBook<TEvent>
{
    private readonly Dictionary<string, SourceEntry<TEvent>> _sources;

    internal SourceBook(IEnumerable<SourceEntry<TEvent>> sources) =>
        _sources = sources.Where(source => source.Descriptor.IsOn(source.Settings)).ToDictionary(source => source.Descriptor.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The source of a name, in any case of letters; null for one that is unknown or off: nobody outside can tell which.</summary>
    /// <param name="name">The name in the path.</param>
    public SourceEntry<TEvent>? Find(string name) => _sources.GetValueOrDefault(name);
}
