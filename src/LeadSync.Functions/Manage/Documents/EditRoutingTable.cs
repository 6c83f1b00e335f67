using LeadSync.Domain.Routing;
using LeadSync.Domain.Text;
using LeadSync.Functions.Http;
using LeadSync.Storage.Documents;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Manage.Documents;

/// <summary>Shows and saves the draft of a routing table. Nobody overwrites what they have not seen.</summary>
/// <param name="documents">The documents.</param>
/// <param name="check">Says what is wrong.</param>
public sealed class EditRoutingTable(DocumentStore documents, RoutingTableCheck check)
{
    /// <summary>The draft as its author wrote it.</summary>
    public async Task<IResult> ShowAsync(string name, CancellationToken cancellationToken) =>
        NameOf(name) is { } document && await documents.GetDraftAsync(document, cancellationToken) is { } draft
            ? new JsonAnswer(draft.Text) { ETag = draft.ETag }
            : NoDraft();

    /// <summary>Saves the draft: 428 without a condition, 412 where somebody was faster, 422 with all faults.</summary>
    /// <param name="name">The table.</param>
    /// <param name="request">The document, with <c>If-None-Match: *</c> or <c>If-Match</c>.</param>
    /// <param name="author">Who saves.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<IResult> SaveAsync(string name, HttpRequest request, string author, CancellationToken cancellationToken)
    {
        if (NameOf(name) is not { } document) return ShowDocuments.NoDocument();
        if (WriteConditions.Of(request) is not { } condition) return Problems.PreconditionRequired();
        var body = await DocumentBody.ReadAsync(request, cancellationToken);
        if (body is not DocumentBody.Read read) return ((DocumentBody.Refused)body).Problem;
        return await check.ReadAsync(read.Root, cancellationToken) is Reading<RoutingTable>.Refused(var errors)
            ? Problems.Invalid(RoutingTableCheck.Errors(errors))
            : await SaveAsync(document, read, condition, author, cancellationToken);
    }

    internal static DocumentName? NameOf(string name) => DocumentName.TryCreate(DocumentKinds.RoutingTables, name);

    internal static Problem NoDraft() => Problems.NotFound("There is no draft. Save one with PUT draft and If-None-Match: *.");

    private async Task<IResult> SaveAsync(DocumentName document, DocumentBody.Read read, WriteCondition condition, string author, CancellationToken cancellationToken)
    {
        var based = await BasedAsync(document, condition, cancellationToken);
        return await documents.PutDraftAsync(document, read.Text, based, author, cancellationToken) switch
        {
            DraftOutcome.Saved saved => new JsonAnswer(read.Text) { ETag = saved.ETag },
            DraftOutcome.Stale stale => Problems.Stale(DraftView.Of(stale.Current), new { etag = condition.Tag(), document = read.Root }),
            _ => Problems.Stale(new { etag = (string?)null, draft = "none" }, new { etag = condition.Tag(), document = read.Root }),
        };
    }

    // Whoever begins a draft from the version in force has read that version, and has its tag.
    private async Task<WriteCondition> BasedAsync(DocumentName document, WriteCondition condition, CancellationToken cancellationToken) =>
        condition is WriteCondition.This { ETag: ['"', 'v', ..] } && (await documents.GetCurrentAsync(document, cancellationToken))?.Info.ETag == condition.Tag()
            ? new WriteCondition.Nothing()
            : condition;
}
