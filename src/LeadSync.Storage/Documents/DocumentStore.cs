using System.Collections.Concurrent;
using Azure;
using Azure.Data.Tables;
using LeadSync.Storage.Accounts;
using LeadSync.Storage.Payloads;

namespace LeadSync.Storage.Documents;

/// <summary>
/// Versioned documents: one draft, then versions that never change, the last of them pointed at (table <c>Documents</c>). One for the process:
/// caches made on it see what is published through it at once.
/// </summary>
public sealed class DocumentStore
{
    private readonly ConcurrentDictionary<DocumentName, int> _generations = new();
    private readonly TableClient _table;
    private readonly BodyStore _bodies;
    private readonly DraftStore _drafts;
    private readonly ApprovalStore _approvals;
    private readonly Publisher _publisher;

    /// <summary>A store on the account; no request is made.</summary>
    public DocumentStore(StorageAccount account, TimeProvider time)
    {
        _table = account.Table(TableNames.Documents);
        _bodies = new(_table);
        _drafts = new(_table, _bodies, time);
        _approvals = new(_table, _drafts);
        _publisher = new(_table, _bodies, time);
    }

    /// <summary>The version published last, in force or about to be; null if none is.</summary>
    public async Task<DocumentVersion?> GetCurrentAsync(DocumentName document, CancellationToken cancellationToken) =>
        await PointerAsync(document, cancellationToken) is var (info, _) ? await WithTextAsync(document, info, cancellationToken) : null;

    /// <summary>A version by its number; null if there is none.</summary>
    public async Task<DocumentVersion?> GetVersionAsync(DocumentName document, int version, CancellationToken cancellationToken) =>
        await InfoAsync(document, VersionRows.Log(version), cancellationToken) is var (info, _) ? await WithTextAsync(document, info, cancellationToken) : null;

    /// <summary>All versions, oldest first, without their texts.</summary>
    public Task<IReadOnlyList<VersionInfo>> ListVersionsAsync(DocumentName document, CancellationToken cancellationToken) =>
        DocumentQueries.VersionsAsync(_table, document, after: 0, cancellationToken);

    /// <summary>All published documents of a kind, by name.</summary>
    public Task<IReadOnlyList<DocumentName>> ListNamesAsync(string kind, CancellationToken cancellationToken) =>
        DocumentQueries.NamesAsync(_table, kind, cancellationToken);

    /// <summary>All documents of a kind by name, published or only drafted.</summary>
    public Task<IReadOnlyList<DocumentSummary>> ListAsync(string kind, CancellationToken cancellationToken) =>
        DocumentQueries.SummariesAsync(_table, kind, cancellationToken);

    /// <summary>What was done to a document, newest first.</summary>
    /// <param name="document">The document.</param>
    /// <param name="top">How many, from 1.</param>
    /// <param name="continuation">Where the page before ended; null for the first.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<RowPage<AuditEntry>> ListAuditAsync(DocumentName document, int top, string? continuation, CancellationToken cancellationToken) =>
        AuditRows.PageAsync(_table, document, top, continuation, cancellationToken);

    /// <summary>The draft; null if there is none.</summary>
    public Task<Draft?> GetDraftAsync(DocumentName document, CancellationToken cancellationToken) => _drafts.GetAsync(document, cancellationToken);

    /// <summary>Saves the draft if what the writer believes to be there is there.</summary>
    public Task<DraftOutcome> PutDraftAsync(
        DocumentName document, string text, WriteCondition condition, string author, CancellationToken cancellationToken) =>
        _drafts.PutAsync(document, text, condition, author, cancellationToken);

    /// <summary>Gives the draft up if it is what the writer believes.</summary>
    public Task<DraftOutcome> DeleteDraftAsync(DocumentName document, WriteCondition condition, string author, CancellationToken cancellationToken) =>
        _drafts.DeleteAsync(document, condition, author, cancellationToken);

    /// <summary>Approves one state of the draft; somebody who approves again replaces their approval.</summary>
    /// <param name="document">The document.</param>
    /// <param name="etag">The state that the approver saw.</param>
    /// <param name="approval">Who, as what, when.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<ApprovalOutcome> ApproveDraftAsync(DocumentName document, string etag, Approval approval, CancellationToken cancellationToken) =>
        _approvals.ApproveAsync(document, etag, approval, cancellationToken);

    /// <summary>Makes the draft the next version and ends it. Of two publishers at once one wins and the other is told.</summary>
    /// <param name="document">The document.</param>
    /// <param name="condition">The draft that the publisher saw.</param>
    /// <param name="publication">Who, why, how soon.</param>
    /// <param name="cancellationToken">Gives up; then it may be published or not.</param>
    public async Task<PublishOutcome> PublishAsync(
        DocumentName document, WriteCondition condition, Publication publication, CancellationToken cancellationToken)
    {
        while (await _drafts.FindAsync(document, cancellationToken) is var (draft, deflated))
        {
            if (!condition.Holds(draft.ETag)) return await StaleAsync(document, cancellationToken);
            var before = await PointerAsync(document, cancellationToken);
            var outcome = await CommitAsync(document, new(deflated, draft), before, publication, cancellationToken);
            if (!IsOnlyApproved(outcome, draft, before?.Info)) return outcome;
        }

        return new PublishOutcome.Missing();
    }

    /// <summary>Makes a text the next version without a draft: people, shipped documents, imports. The condition is on the version published last.</summary>
    public async Task<PublishOutcome> PublishTextAsync(
        DocumentName document, string text, WriteCondition condition, Publication publication, CancellationToken cancellationToken)
    {
        var before = await PointerAsync(document, cancellationToken);
        return condition.Holds(before?.Info.ETag)
            ? await CommitAsync(document, new(Deflated.Of(text)), before, publication, cancellationToken)
            : await StaleAsync(document, cancellationToken);
    }

    /// <summary>Publishes what ships with the app where nothing is published yet; another instance that does the same at once is as good.</summary>
    public Task PublishFirstAsync(DocumentName document, string text, Publication publication, CancellationToken cancellationToken) =>
        PublishTextAsync(document, text, new WriteCondition.Nothing(), publication, cancellationToken);

    /// <summary>Publishes the text of an earlier version as the next one. A draft stays as it is.</summary>
    /// <param name="document">The document.</param>
    /// <param name="version">The version to return to.</param>
    /// <param name="condition">The version published last, as the caller saw it.</param>
    /// <param name="publication">Who, why, how soon.</param>
    /// <param name="cancellationToken">Gives up; then it may be published or not.</param>
    public async Task<PublishOutcome> RollBackAsync(
        DocumentName document, int version, WriteCondition condition, Publication publication, CancellationToken cancellationToken)
    {
        var before = await PointerAsync(document, cancellationToken);
        if (await InfoAsync(document, VersionRows.Log(version), cancellationToken) is not var (info, _)) return new PublishOutcome.Missing();
        return condition.Holds(before?.Info.ETag)
            ? await CommitAsync(document, new(await BytesAsync(document, info, cancellationToken), From: info), before, publication, cancellationToken)
            : await StaleAsync(document, cancellationToken);
    }

    /// <summary>Deletes chunks that nothing refers to: of saved-over drafts and of publishers that crashed or lost.</summary>
    /// <param name="document">The document.</param>
    /// <param name="before">Only rows written before; at least an hour ago, so that no writer in hand is hit.</param>
    /// <param name="cancellationToken">Gives up; what is left is found next time.</param>
    /// <returns>How many rows were deleted.</returns>
    public Task<int> PurgeUnreferencedAsync(DocumentName document, DateTimeOffset before, CancellationToken cancellationToken) =>
        new UnreferencedChunks(_table, document).PurgeAsync(before, cancellationToken);

    /// <summary>Makes the caches on this store read again; publishing through it does so by itself.</summary>
    public void Invalidate(DocumentName document) => _generations.AddOrUpdate(document, 1, (_, generation) => generation + 1);

    internal int Generation(DocumentName document) => _generations.GetValueOrDefault(document);

    internal Task<(VersionInfo Info, ETag Guard)?> PointerAsync(DocumentName document, CancellationToken cancellationToken) =>
        InfoAsync(document, VersionRows.Current, cancellationToken);

    internal async Task<DocumentVersion> WithTextAsync(DocumentName document, VersionInfo info, CancellationToken cancellationToken) =>
        new(info, BodyStore.Text(await BytesAsync(document, info, cancellationToken)));

    internal Task<IReadOnlyList<DocumentVersion>> HistoryAsync(DocumentName document, int after, CancellationToken cancellationToken) =>
        DocumentQueries.HistoryAsync(_table, document, after, cancellationToken);

    private async Task<PublishOutcome> CommitAsync(
        DocumentName document, NextText text, (VersionInfo Info, ETag Guard)? before, Publication publication, CancellationToken cancellationToken)
    {
        var published = await _publisher.PublishAsync(document, text, before, publication, cancellationToken);
        if (published is null) return await StaleAsync(document, cancellationToken);
        Invalidate(document);
        return new PublishOutcome.Published(published);
    }

    // Who approves while somebody publishes changes neither the draft nor what is in force.
    private static bool IsOnlyApproved(PublishOutcome outcome, DraftRow draft, VersionInfo? before) =>
        outcome is PublishOutcome.Stale { Draft: { } there } stale
        && there.ETag == draft.ETag && there.Approvals.Count != draft.Approvals.Count && stale.Current?.Version == before?.Version;

    private async Task<PublishOutcome> StaleAsync(DocumentName document, CancellationToken cancellationToken) => new PublishOutcome.Stale(
        await _drafts.GetAsync(document, cancellationToken), (await PointerAsync(document, cancellationToken))?.Info);

    private async Task<byte[]> BytesAsync(DocumentName document, VersionInfo info, CancellationToken cancellationToken) =>
        await _bodies.ReadAsync(document.Partition, info.Body, cancellationToken)
        ?? throw new InvalidDataException($"{document}, version {info.Version} lacks chunks.");

    private async Task<(VersionInfo Info, ETag Guard)?> InfoAsync(DocumentName document, string row, CancellationToken cancellationToken)
    {
        var found = await _table.GetEntityIfExistsAsync<TableEntity>(document.Partition, row, cancellationToken: cancellationToken);
        return found.HasValue ? (VersionRows.Read(found.Value!), found.Value!.ETag) : null;
    }
}
