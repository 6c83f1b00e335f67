using Azure.Data.Tables;
using LeadSync.Storage.Accounts;
using LeadSync.Storage.Payloads;

namespace LeadSync.Storage.DeadLetters;

/// <summary>The dead letters that nobody has settled yet (table <c>DeadLetters</c>).</summary>
public sealed class DeadLetterStore(StorageAccount account, PayloadStore payloads)
{
    /// <summary>The most letters on a page of a list: 50.</summary>
    public const int MaxPage = 50;

    private const int MaxInflated = 64 * 1024 * 1024;

    private static readonly string[] _keys = ["PartitionKey", "RowKey"];

    private TableClient Table => account.Table(TableNames.DeadLetters);

    /// <summary>Records a letter; one with the same key is replaced, so that twice is once.</summary>
    /// <exception cref="PayloadTooLargeException">Its payload is larger than anything that can be kept.</exception>
    public async Task PutAsync(DeadLetter letter, CancellationToken cancellationToken)
    {
        var row = DeadLetterRow.Write(letter);
        var deflated = Deflated.Of(letter.Payload ?? "");
        if (deflated.Length <= Pieces.Size) row["payload"] = deflated;
        else await ClaimAsync(row, letter.Key, deflated, cancellationToken);
        await Table.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellationToken);
    }

    /// <summary>One page by key, without payloads.</summary>
    /// <param name="top">How many at most, 1 to <see cref="MaxPage"/>.</param>
    /// <param name="continuation">Where the page begins, as the page before said; null for the first.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<RowPage<DeadLetter>> ListAsync(int top, string? continuation, CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {DeadLetterRow.Open}");
        var rows = Table.QueryAsync<TableEntity>(filter, Math.Clamp(top, 1, MaxPage), DeadLetterRow.Head, cancellationToken);
        await foreach (var page in rows.AsPages(continuation))
        {
            // The service may answer an empty page and say that there is more.
            if (page.Values.Count > 0 || page.ContinuationToken is null)
                return new([.. page.Values.Select(DeadLetterRow.Read)], page.ContinuationToken);
        }

        return new([], null);
    }

    /// <summary>A letter with its payload; null if there is none.</summary>
    public async Task<DeadLetter?> GetAsync(string key, CancellationToken cancellationToken)
    {
        var found = await Table.GetEntityIfExistsAsync<TableEntity>(DeadLetterRow.Open, key, cancellationToken: cancellationToken);
        return found.HasValue ? DeadLetterRow.Read(found.Value!) with { Payload = await PayloadAsync(found.Value!, cancellationToken) } : null;
    }

    /// <summary>Deletes a letter with its payload.</summary>
    /// <returns>False if there was none.</returns>
    public async Task<bool> DeleteAsync(string key, CancellationToken cancellationToken)
    {
        var found = await Table.GetEntityIfExistsAsync<TableEntity>(DeadLetterRow.Open, key, _keys, cancellationToken);
        if (!found.HasValue) return false;
        await DeleteAsync(found.Value!, cancellationToken);
        return true;
    }

    /// <summary>Deletes all letters about a lead: its erasure.</summary>
    /// <returns>How many there were.</returns>
    public async Task<int> DeleteOfLeadAsync(string leadId, CancellationToken cancellationToken)
    {
        var count = 0;
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {DeadLetterRow.Open} and lead eq {leadId}");
        await foreach (var row in Table.QueryAsync<TableEntity>(filter, select: _keys, cancellationToken: cancellationToken))
        {
            await DeleteAsync(row, cancellationToken);
            count++;
        }

        return count;
    }

    private async Task ClaimAsync(TableEntity row, string key, byte[] deflated, CancellationToken cancellationToken)
    {
        await payloads.KeepAsync(DeadLetterRow.Claim(key), deflated, cancellationToken);
        row["claimed"] = true;
    }

    // The row last: a payload without a row would be found by nobody. The letter may have had a payload before it was replaced by a smaller one.
    private async Task DeleteAsync(TableEntity row, CancellationToken cancellationToken)
    {
        await payloads.DeleteAsync(DeadLetterRow.Claim(row.RowKey), cancellationToken);
        await Table.DeleteEntityAsync(row.PartitionKey, row.RowKey, cancellationToken: cancellationToken);
    }

    private async Task<string> PayloadAsync(TableEntity row, CancellationToken cancellationToken)
    {
        var deflated = DeadLetterRow.IsClaimed(row) ? await payloads.FindAsync(DeadLetterRow.Claim(row.RowKey), cancellationToken) : row.GetBinary("payload");
        return deflated is null ? "" : Deflated.Text(deflated, MaxInflated);
    }
}
