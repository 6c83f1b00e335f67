using LeadSync.Storage.Documents;

namespace LeadSync.Functions.Manage.Documents.Kinds;

/// <summary>All kinds of documents that management takes.</summary>
public sealed class DocumentCatalog
{
    /// <summary>The name of a document that is the only one of its kind.</summary>
    public const string Only = "all";

    private readonly Dictionary<string, IDocumentKind> _kinds;

    /// <summary>Takes the registered kinds.</summary>
    public DocumentCatalog(IEnumerable<IDocumentKind> kinds) => _kinds = kinds.ToDictionary(kind => kind.Kind, StringComparer.OrdinalIgnoreCase);

    /// <summary>The kinds, by their words.</summary>
    public IEnumerable<IDocumentKind> Kinds => _kinds.Values.OrderBy(kind => kind.Kind, StringComparer.Ordinal);

    /// <summary>The kind; null for a word that is none. As in addresses, case does not matter.</summary>
    public IDocumentKind? Find(string kind) => _kinds.GetValueOrDefault(kind);

    /// <summary>The document; null where an address cannot name one.</summary>
    /// <param name="kind">The kind's word.</param>
    /// <param name="name">The document's name; <see cref="Only"/> where the kind has one document.</param>
    public DocumentAddress? Find(string kind, string name) =>
        Find(kind) is { } found && DocumentName.TryCreate(found.Kind, name) is { } document ? new DocumentAddress(found, document) : null;
}
