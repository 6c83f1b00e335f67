using Azure.Data.Tables;
using LeadSync.Storage.Payloads;

namespace LeadSync.Storage.Documents;

/// <summary>The drafts.</summary>
internal sealed class DraftStore(TableClient table, BodyStore bodies, TimeProvider time)
{
    internal async Task<(DraftRow Row, byte[] Deflated)?> FindAsync(DocumentName document, CancellationToken cancellationToken)
    {
        var found = await table.GetEntityIfExistsAsync<TableEntity>(document.Partition, BodyKey.OfDraft, cancellationToken: cancellationToken);
        if (!found.HasValue) return null;
        var row = DraftRow.Read(found.Value!);
        var deflated = row.Body.Chunks == 1 ? Pieces.Read(found.Value!) : await bodies.ReadAsync(document.Partition, row.Body, cancellationToken);
        return (row, deflated ?? throw new InvalidDataException($"The draft of {document} lacks chunks."));
    }

    internal async Task<Draft?> GetAsync(DocumentName document, CancellationToken cancellationToken) =>
        await FindAsync(document, cancellationToken) is var (row, deflated)
            ? new Draft(BodyStore.Text(deflated), row.ETag, row.Author, row.SavedAt) { Approvals = row.Approvals }
            : null;

    internal async Task<DraftRow?> HeadAsync(DocumentName document, CancellationToken cancellationToken)
    {
        var found = await table.GetEntityIfExistsAsync<TableEntity>(document.Partition, BodyKey.OfDraft, DraftRow.Head, cancellationToken);
        return found.HasValue ? DraftRow.Read(found.Value!) : null;
    }

    internal async Task<DraftOutcome> PutAsync(
        DocumentName document, string text, WriteCondition condition, string author, CancellationToken cancellationToken)
    {
        var before = await HeadAsync(document, cancellationToken);
        if (!condition.Holds(before?.ETag)) return await RefusedAsync(document, cancellationToken);
        var deflated = Deflated.Of(text);
        var body = new BodyKey(BodyKey.OfDraft, NewId(), BodyStore.ChunksOf(deflated));
        if (body.Chunks > 1) await bodies.WriteAsync(document.Partition, body, deflated, cancellationToken);
        var row = DraftRow.Write(document.Partition, body, deflated, author, time.GetUtcNow());
        return await table.TrySubmitAsync([Save(row, before, condition), Audit(document, AuditActions.DraftSaved, author, DraftRow.TagOf(body.Id))], cancellationToken)
            || await IsThereAsync(document, body, cancellationToken)
            ? new DraftOutcome.Saved(DraftRow.TagOf(body.Id))
            : await RefusedAsync(document, cancellationToken);
    }

    internal async Task<DraftOutcome> DeleteAsync(DocumentName document, WriteCondition condition, string author, CancellationToken cancellationToken)
    {
        if (await HeadAsync(document, cancellationToken) is not { } before) return new DraftOutcome.Missing();
        if (!condition.Holds(before.ETag)) return await RefusedAsync(document, cancellationToken);
        TableTransactionAction[] actions = [before.Delete(document.Partition), Audit(document, AuditActions.DraftDeleted, author, before.ETag)];
        return await table.TrySubmitAsync(actions, cancellationToken) || await HeadAsync(document, cancellationToken) is null
            ? new DraftOutcome.Saved(before.ETag)
            : await RefusedAsync(document, cancellationToken);
    }

    internal static string NewId() => Guid.NewGuid().ToString("N")[..16];

    private static TableTransactionAction Save(TableEntity row, DraftRow? before, WriteCondition condition) =>
        condition is WriteCondition.Anything ? new(TableTransactionActionType.UpsertReplace, row)
        : before is null ? new(TableTransactionActionType.Add, row)
        : new(TableTransactionActionType.UpdateReplace, row, before.Guard);

    private TableTransactionAction Audit(DocumentName document, string what, string author, string etag) =>
        AuditRows.Add(document.Partition, new AuditEntry(time.GetUtcNow(), what, author, null, etag, null));

    // A refusal may answer the client's own repeat of a request whose first answer was lost.
    private async Task<bool> IsThereAsync(DocumentName document, BodyKey body, CancellationToken cancellationToken) =>
        (await HeadAsync(document, cancellationToken))?.Body.Id == body.Id;

    private async Task<DraftOutcome> RefusedAsync(DocumentName document, CancellationToken cancellationToken) =>
        await GetAsync(document, cancellationToken) is { } draft ? new DraftOutcome.Stale(draft) : new DraftOutcome.Missing();
}
