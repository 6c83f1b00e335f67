using System.Text.Json;
using LeadSync.Domain.Text;
using LeadSync.Functions.Http;
using LeadSync.Storage.Documents;

namespace LeadSync.Functions.Manage.Documents.Kinds;

/// <summary>
/// What one kind of versioned document has of its own; saving, publishing, versions, audit and approvals are the same for all.
/// A new kind is one file and one line of <see cref="DocumentsRegistration"/>. Most derive from <see cref="DocumentKind{T}"/>.
/// </summary>
public interface IDocumentKind
{
    /// <summary>As in the address; one of <see cref="DocumentKinds"/>.</summary>
    string Kind { get; }

    /// <summary>From publishing to being in force (architecture A11).</summary>
    TimeSpan Delay { get; }

    /// <summary>With four-eyes on: for each of these somebody must approve who has one of its roles, each another person, and none of them the author (D-16).</summary>
    IReadOnlyList<Role> Approvers { get; }

    /// <summary>The names of documents that ship with the app and need no publishing; none for most kinds.</summary>
    IReadOnlyList<string> Shipped { get; }

    /// <summary>The text of a document that ships; null where none of that name does. A published one takes its place.</summary>
    /// <param name="name">The document's name.</param>
    string? ShippedText(string name);

    /// <summary>All that is wrong with a document; it is saved only where nothing is.</summary>
    /// <param name="document">Its name.</param>
    /// <param name="root">The text, parsed with duplicate keys refused.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<IReadOnlyList<ValidationError>> CheckAsync(DocumentName document, JsonElement root, CancellationToken cancellationToken);

    /// <summary>The same with what its author should know and what keeps it from being published. May look at far more than <see cref="CheckAsync"/>.</summary>
    /// <param name="document">Its name.</param>
    /// <param name="root">The text, parsed with duplicate keys refused.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<DocumentReview> ReviewAsync(DocumentName document, JsonElement root, CancellationToken cancellationToken);

    /// <summary>Called once a version is published by this process: makes its caches look.</summary>
    /// <param name="document">The document.</param>
    void OnPublished(DocumentName document);
}
