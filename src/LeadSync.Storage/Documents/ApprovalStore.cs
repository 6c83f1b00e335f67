using Azure.Data.Tables;

namespace LeadSync.Storage.Documents;

/// <summary>Keeps approvals with the draft that they are about.</summary>
internal sealed class ApprovalStore(TableClient table, DraftStore drafts)
{
    internal async Task<ApprovalOutcome> ApproveAsync(DocumentName document, string etag, Approval approval, CancellationToken cancellationToken)
    {
        while (await drafts.HeadAsync(document, cancellationToken) is { } draft && draft.ETag == etag)
        {
            // The client's own repeat of a request whose first answer was lost finds its approval there.
            if (draft.Approvals.Any(known => known.By == approval.By && known.At == approval.At)) return new ApprovalOutcome.Approved(draft.Approvals);
            IReadOnlyList<Approval> approvals = [.. draft.Approvals.Where(known => known.By != approval.By), approval];
            if (await table.TrySubmitAsync(Actions(document.Partition, draft, approvals), cancellationToken)) return new ApprovalOutcome.Approved(approvals);
        }

        return await drafts.GetAsync(document, cancellationToken) is { } other ? new ApprovalOutcome.Stale(other) : new ApprovalOutcome.Missing();
    }

    private static TableTransactionAction[] Actions(string partition, DraftRow draft, IReadOnlyList<Approval> approvals)
    {
        var row = new TableEntity(partition, BodyKey.OfDraft) { [ApprovalsText.Member] = ApprovalsText.Write(approvals) };
        var (by, at, comment) = (approvals[^1].By, approvals[^1].At, approvals[^1].Comment);
        return
        [
            new(TableTransactionActionType.UpdateMerge, row, draft.Guard),
            AuditRows.Add(partition, new AuditEntry(at, AuditActions.Approved, by, comment, draft.ETag, null)),
        ];
    }
}
