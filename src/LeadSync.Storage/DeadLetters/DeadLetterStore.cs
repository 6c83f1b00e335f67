using System.Runtime.CompilerServices;
using Azure;
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

    private static readonly string[] _whom = [.. _keys, "lead", "keys"];

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
        var filter = TableClient.CreateQueryFilter($"PartitionKey ge {DeadLetterRow.Open} and PartitionKey le {DeadLetterRow.Waiting}");
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
    public async Task<DeadLetter?> GetAsync(string key, CancellationToken cancellationToken) => (await ReadAsync(key, cancellationToken))?.Letter;

    /// <summary>A letter with its payload, and the tag of its row: what was written again since is another letter.</summary>
    internal async Task<(DeadLetter Letter, ETag Tag)?> ReadAsync(string key, CancellationToken cancellationToken)
    {
        var row = await FindAsync(key, select: null, cancellationToken);
        return row is null ? null : (DeadLetterRow.Read(row) with { Payload = await PayloadAsync(row, cancellationToken) }, row.ETag);
    }

    /// <summary>Deletes a letter with its payload.</summary>
    /// <returns>False if there was none.</returns>
    public async Task<bool> DeleteAsync(string key, CancellationToken cancellationToken)
    {
        if (await FindAsync(key, _keys, cancellationToken) is not { } row) return false;
        await DeleteAsync(row, cancellationToken);
        return true;
    }

    /// <summary>Deletes a letter as it was read. One that was written again meanwhile stays: what was sent has failed again, and nothing else holds it.</summary>
    internal async Task DeleteAsync(DeadLetter letter, ETag tag, CancellationToken cancellationToken)
    {
        try
        {
            await Table.DeleteEntityAsync(letter.Waits ? DeadLetterRow.Waiting : DeadLetterRow.Open, letter.Key, tag, cancellationToken);
        }
        catch (RequestFailedException error) when (error.Status is 404 or 412)
        {
            return;
        }

        if (await FindAsync(letter.Key, _keys, cancellationToken) is null) await payloads.DeleteAsync(DeadLetterRow.Claim(letter.Key), cancellationToken);
    }

    /// <summary>Deletes all letters about a person: the erasure. A letter of which nobody knows whom it is about is read for the person's addresses.</summary>
    /// <param name="partitions">The person's leads and keys.</param>
    /// <param name="addresses">The person's e-mail addresses, in any case.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>How many there were.</returns>
    public async Task<int> DeleteOfPersonAsync(IReadOnlySet<string> partitions, IReadOnlyCollection<string> addresses, CancellationToken cancellationToken)
    {
        var count = 0;
        await foreach (var row in Table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey ge {DeadLetterRow.Open} and PartitionKey le {DeadLetterRow.Waiting}"), select: _whom, cancellationToken: cancellationToken))
        {
            if (!await IsAboutAsync(row, partitions, addresses, cancellationToken)) continue;
            await DeleteAsync(row, cancellationToken);
            count++;
        }

        return count;
    }

    /// <summary>What waits and is to be tried by now.</summary>
    /// <param name="now">The time.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public IAsyncEnumerable<DeadLetter> DueAsync(DateTimeOffset now, CancellationToken cancellationToken) =>
        WaitingAsync(TableClient.CreateQueryFilter($"PartitionKey eq {DeadLetterRow.Waiting} and tryAt le {now}"), cancellationToken);

    /// <summary>What waits until somebody does something, such as setting a token.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    public async IAsyncEnumerable<DeadLetter> WaitingForTokenAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var letter in WaitingAsync(TableClient.CreateQueryFilter($"PartitionKey eq {DeadLetterRow.Waiting}"), cancellationToken))
            if (letter.TryAt is null) yield return letter;
    }

    private async IAsyncEnumerable<DeadLetter> WaitingAsync(string filter, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in Table.QueryAsync<TableEntity>(filter, select: DeadLetterRow.Head, cancellationToken: cancellationToken)) yield return DeadLetterRow.Read(row);
    }

    // A letter is open or waits.
    private async Task<TableEntity?> FindAsync(string key, IReadOnlyList<string>? select, CancellationToken cancellationToken)
    {
        var open = await Table.GetEntityIfExistsAsync<TableEntity>(DeadLetterRow.Open, key, select, cancellationToken);
        if (open.HasValue) return open.Value;
        var waiting = await Table.GetEntityIfExistsAsync<TableEntity>(DeadLetterRow.Waiting, key, select, cancellationToken);
        return waiting.HasValue ? waiting.Value : null;
    }

    private async Task<bool> IsAboutAsync(TableEntity row, IReadOnlySet<string> partitions, IReadOnlyCollection<string> addresses, CancellationToken cancellationToken)
    {
        var named = DeadLetterRow.PartitionsOf(row).ToList();
        if (named.Count > 0) return named.Exists(partitions.Contains);
        return await GetAsync(row.RowKey, cancellationToken) is { Payload: { } payload } && addresses.Any(address => payload.Contains(address, StringComparison.OrdinalIgnoreCase));
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
