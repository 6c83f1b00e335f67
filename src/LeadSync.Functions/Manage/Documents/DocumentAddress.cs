using LeadSync.Functions.Manage.Documents.Kinds;
using LeadSync.Storage.Documents;

namespace LeadSync.Functions.Manage.Documents;

/// <summary>A document as an address names it.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Name">Its name.</param>
public sealed record DocumentAddress(IDocumentKind Kind, DocumentName Name);
