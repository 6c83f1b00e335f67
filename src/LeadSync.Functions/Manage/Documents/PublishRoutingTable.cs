using LeadSync.Domain.Routing;
using LeadSync.Domain.Text;
using LeadSync.Functions.Documents;
using LeadSync.Functions.Http;
using LeadSync.Storage.Documents;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Manage.Documents;

/// <summary>Makes the draft of a routing table the version in force, at once (architecture A11). What nobody may move is checked before: the golden leads.</summary>
/// <param name="documents">The documents.</param>
/// <param name="check">Says what is wrong.</param>
/// <param name="routing">Routes the next lead by the new version.</param>
/// <param name="time">The clock.</param>
public sealed class PublishRoutingTable(DocumentStore documents, RoutingTableCheck check, RoutingSource routing, TimeProvider time)
{
    /// <summary>Publishes: 404 without a draft, 412 where it is another than the publisher saw, 422 with all faults, 409 where a golden lead moved.</summary>
    /// <param name="name">The table.</param>
    /// <param name="request">Optionally <c>If-Match</c> with the draft's tag, and <c>{"comment":"…"}</c>.</param>
    /// <param name="author">Who publishes.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<IResult> RunAsync(string name, HttpRequest request, string author, CancellationToken cancellationToken)
    {
        var (comment, refused) = await PublishComment.ReadAsync(request, cancellationToken);
        if (refused is not null) return refused;
        if (EditRoutingTable.NameOf(name) is not { } document) return ShowDocuments.NoDocument();
        if (await documents.GetDraftAsync(document, cancellationToken) is not { } draft) return EditRoutingTable.NoDraft();
        if (WriteConditions.Of(request)?.Tag() is { } seen && seen != draft.ETag) return Problems.Stale(DraftView.Of(draft), new { etag = seen });
        return await FaultAsync(name, draft, cancellationToken) ?? await PublishAsync(document, draft, new Publication(author, comment, TimeSpan.Zero), cancellationToken);
    }

    private async Task<Problem?> FaultAsync(string name, Draft draft, CancellationToken cancellationToken) =>
        await check.ReadAsync(DocumentBody.Stored(draft.Text), cancellationToken) switch
        {
            Reading<RoutingTable>.Done(var table) => Moved(GoldenView.FailuresOf(table, name, await check.PeopleAsync(cancellationToken), time.GetUtcNow())),
            Reading<RoutingTable>.Refused(var errors) => Problems.Invalid(RoutingTableCheck.Errors(errors)),
            _ => throw new InvalidOperationException("A document is read or refused."),
        };

    private static Problem? Moved(IReadOnlyList<GoldenView> failures) => failures.Count == 0
        ? null
        : Problems.Conflict("golden-lead-moved", "Nothing was published. A golden lead would go elsewhere: correct the rules, or what is expected of it.") with
        {
            Members = new Dictionary<string, object?>(StringComparer.Ordinal) { ["golden"] = failures },
        };

    // On the condition of the very draft that was checked: what somebody saved meanwhile is not published unchecked.
    private async Task<IResult> PublishAsync(DocumentName document, Draft draft, Publication publication, CancellationToken cancellationToken)
    {
        var outcome = await documents.PublishAsync(document, new WriteCondition.This(draft.ETag), publication, cancellationToken);
        routing.Invalidate(document.Name);
        return outcome switch
        {
            PublishOutcome.Published done => JsonAnswer.Of(VersionView.Of(done.Info)) with { ETag = done.Info.ETag, Version = done.Info.Version },
            PublishOutcome.Stale { Draft: { } other } => Problems.Stale(DraftView.Of(other), new { etag = draft.ETag }),
            PublishOutcome.Stale stale => Problems.Stale(new { version = stale.Current?.Version }, new { etag = draft.ETag }),
            _ => EditRoutingTable.NoDraft(),
        };
    }
}
