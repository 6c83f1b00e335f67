using Azure;
using Azure.Data.Tables;

namespace LeadSync.Storage.Documents;

/// <summary>Makes a text the next version: chunks first, then pointer, audit and end of the draft in one transaction.</summary>
internal sealed class Publisher(TableClient table, BodyStore bodies, TimeProvider time)
{
    /// <summary>The new version, or null if somebody else was first.</summary>
    internal async Task<VersionInfo?> PublishAsync(
        DocumentName document, NextText text, (VersionInfo Info, ETag Guard)? before, Publication publication, CancellationToken cancellationToken)
    {
        var next = Next(text, before?.Info, publication);
        await bodies.WriteAsync(document.Partition, next.Body, text.Deflated, cancellationToken);
        var committed = await table.TrySubmitAsync(Actions(document.Partition, next, before?.Guard, text), cancellationToken);
        return committed || await IsMineAsync(document, next, cancellationToken) ? next : null;
    }

    private static IEnumerable<TableTransactionAction> Actions(string partition, VersionInfo next, ETag? before, NextText text)
    {
        var pointer = VersionRows.Write(partition, VersionRows.Current, next);
        yield return before is { } guard
            ? new(TableTransactionActionType.UpdateReplace, pointer, guard)
            : new(TableTransactionActionType.Add, pointer);
        yield return new(TableTransactionActionType.Add, VersionRows.Write(partition, VersionRows.Log(next.Version), next));
        yield return AuditRows.Add(partition, new AuditEntry(next.PublishedAt, text.Action, next.Author, next.Comment, next.ETag, next.Version));
        if (text.Draft is { } draft) yield return draft.Delete(partition);
    }

    private VersionInfo Next(NextText text, VersionInfo? before, Publication publication)
    {
        var (version, now) = ((before?.Version ?? 0) + 1, time.GetUtcNow());
        return new()
        {
            Version = version,
            PublishedAt = now,
            EffectiveFrom = Later(now + publication.Delay, before?.EffectiveFrom),
            Author = publication.Author,
            DraftedBy = text.DraftedBy,
            Comment = publication.Comment,
            Approvals = text.Approvals,
            RolledBackFrom = text.From?.Version,
            Body = new(BodyKey.OfVersion(version), DraftStore.NewId(), BodyStore.ChunksOf(text.Deflated)),
        };
    }

    // Clocks of two machines differ: versions still come into force in their order.
    private static DateTimeOffset Later(DateTimeOffset time, DateTimeOffset? before) =>
        before is { } earlier && time <= earlier ? earlier.AddMilliseconds(1) : time;

    // A refusal may answer the client's own repeat of a request whose first answer was lost.
    private async Task<bool> IsMineAsync(DocumentName document, VersionInfo next, CancellationToken cancellationToken)
    {
        var log = await table.GetEntityIfExistsAsync<TableEntity>(document.Partition, VersionRows.Log(next.Version), cancellationToken: cancellationToken);
        return log.HasValue && VersionRows.Read(log.Value!).Body == next.Body;
    }
}
