namespace LeadSync.Storage.Documents;

/// <summary>
/// The version of a document that was published last, read once and kept while it is the last: routing tables and people with an age of 1 s,
/// others with up to 10 s (architecture A11). One for the process; safe to share between threads.
/// </summary>
/// <typeparam name="T">What the text is read into.</typeparam>
public sealed class CachedDocument<T>
    where T : class
{
    private readonly DocumentStore _store;
    private readonly DocumentName _document;
    private readonly VersionWatch<Versioned<T>> _watch;

    /// <summary>A cache that has read nothing yet.</summary>
    /// <param name="store">Where the document is; what is published through it is seen at once.</param>
    /// <param name="document">The document.</param>
    /// <param name="maxAge">How old the copy may be before the pointer is looked at again; the look is not counted as an operation.</param>
    /// <param name="read">Reads the text. What it throws reaches every reader until another version is published.</param>
    /// <param name="time">The clock.</param>
    public CachedDocument(DocumentStore store, DocumentName document, TimeSpan maxAge, Func<DocumentVersion, T> read, TimeProvider time)
    {
        (_store, _document) = (store, document);
        _watch = new(store, document, maxAge, time, async (info, _) => new(info, read(await store.WithTextAsync(document, info, CancellationToken.None))));
    }

    /// <summary>The document; null while none is published.</summary>
    public ValueTask<Versioned<T>?> GetAsync(CancellationToken cancellationToken) => _watch.GetAsync(cancellationToken);

    /// <summary>Makes the next reader look at the pointer, however young the copy is.</summary>
    public void Invalidate() => _store.Invalidate(_document);
}
