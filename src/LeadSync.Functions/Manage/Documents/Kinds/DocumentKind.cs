using System.Text.Json;
using LeadSync.Domain.Text;
using LeadSync.Functions.Http;
using LeadSync.Storage.Documents;

namespace LeadSync.Functions.Manage.Documents.Kinds;

/// <summary>A kind whose documents are read into one type. What is left as it is here: in force at once, no warnings, nothing that blocks, one approver.</summary>
/// <typeparam name="T">What a document is read into.</typeparam>
/// <param name="kind">One of <see cref="DocumentKinds"/>.</param>
public abstract class DocumentKind<T>(string kind) : IDocumentKind
{
    /// <inheritdoc/>
    public string Kind => kind;

    /// <inheritdoc/>
    public virtual TimeSpan Delay => TimeSpan.Zero;

    /// <inheritdoc/>
    public virtual IReadOnlyList<Role> Approvers => [Role.ApproverMarketing | Role.ApproverSales];

    /// <inheritdoc/>
    public virtual IReadOnlyList<string> Shipped => [];

    /// <inheritdoc/>
    public virtual string? ShippedText(string name) => null;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ValidationError>> CheckAsync(DocumentName document, JsonElement root, CancellationToken cancellationToken) =>
        await ReadAsync(document, root, cancellationToken) is Reading<T>.Refused(var errors) ? errors : [];

    /// <inheritdoc/>
    public async Task<DocumentReview> ReviewAsync(DocumentName document, JsonElement root, CancellationToken cancellationToken) =>
        await ReadAsync(document, root, cancellationToken) switch
        {
            Reading<T>.Done(var value) => await ReviewAsync(document, value, cancellationToken),
            Reading<T>.Refused(var errors) => new DocumentReview(errors, [], null),
            _ => throw new InvalidOperationException("A document is read or refused."),
        };

    /// <inheritdoc/>
    public virtual void OnPublished(DocumentName document)
    {
        // A cache made on the document store sees what is published through it at once.
    }

    /// <summary>Reads a document, and what it refers to with it.</summary>
    /// <param name="document">Its name.</param>
    /// <param name="root">The text, parsed.</param>
    /// <param name="cancellationToken">Gives up.</param>
    protected abstract Task<Reading<T>> ReadAsync(DocumentName document, JsonElement root, CancellationToken cancellationToken);

    /// <summary>What there is to say of a document that can be read.</summary>
    /// <param name="document">Its name.</param>
    /// <param name="value">What was read.</param>
    /// <param name="cancellationToken">Gives up.</param>
    protected virtual Task<DocumentReview> ReviewAsync(DocumentName document, T value, CancellationToken cancellationToken) =>
        Task.FromResult(new DocumentReview([], [], null));
}
