namespace LeadSync.Storage.Documents;

/// <summary>
/// All versions of a document, each read once: for what is decided by the version in force at an event's time (service levels).
/// One for the process; safe to share between threads.
/// </summary>
/// <typeparam name="T">What the text is read into.</typeparam>
public sealed class CachedHistory<T>
    where T : class
{
    private readonly DocumentStore _store;
    private readonly DocumentName _document;
    private readonly VersionWatch<History<T>> _watch;

    /// <summary>A cache that has read nothing yet; the parameters are those of <see cref="CachedDocument{T}"/>.</summary>
    public CachedHistory(DocumentStore store, DocumentName document, TimeSpan maxAge, Func<DocumentVersion, T> read, TimeProvider time)
    {
        (_store, _document) = (store, document);
        _watch = new(store, document, maxAge, time, async (_, known) => Joined(known, await LaterAsync(known), read));
    }

    /// <summary>The versions; null while none is published.</summary>
    public ValueTask<History<T>?> GetAsync(CancellationToken cancellationToken) => _watch.GetAsync(cancellationToken);

    /// <summary>Makes the next reader look at the pointer, however young the copy is.</summary>
    public void Invalidate() => _store.Invalidate(_document);

    private static History<T> Joined(History<T>? known, IEnumerable<DocumentVersion> later, Func<DocumentVersion, T> read) =>
        new([.. known?.Versions ?? [], .. later.Select(version => new Versioned<T>(version.Info, read(version)))]);

    private Task<IReadOnlyList<DocumentVersion>> LaterAsync(History<T>? known) =>
        _store.HistoryAsync(_document, known?.Latest.Info.Version ?? 0, CancellationToken.None);
}
