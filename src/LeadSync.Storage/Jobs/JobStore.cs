using Azure;
using Azure.Data.Tables;
using LeadSync.Storage.Accounts;

namespace LeadSync.Storage.Jobs;

/// <summary>Keeps jobs with their position (table <c>Jobs</c>). A change is guarded by an ETag and an operation id.</summary>
/// <param name="account">The storage account.</param>
public sealed class JobStore(StorageAccount account)
{
    /// <summary>The most jobs on a page of a list: 50.</summary>
    public const int MaxPage = 50;

    private TableClient Table => account.Table(TableNames.Jobs);

    /// <summary>Stores a new job; twice is once.</summary>
    public Task InsertAsync(Job job, CancellationToken cancellationToken) => Table.InsertOnceAsync(JobRow.Write(job, NewOp()), cancellationToken);

    /// <summary>A job; null where there is none.</summary>
    public async Task<Job?> FindAsync(string id, CancellationToken cancellationToken) =>
        await RowAsync(id, cancellationToken) is { } row ? JobRow.Read(row) : null;

    /// <summary>One page of jobs, the newest first.</summary>
    /// <param name="top">How many at most, 1 to <see cref="MaxPage"/>.</param>
    /// <param name="continuation">Where the page begins, as the page before said; null for the first.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<RowPage<Job>> ListAsync(int top, string? continuation, CancellationToken cancellationToken)
    {
        var size = Math.Clamp(top, 1, MaxPage);
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {JobRow.Partition} and RowKey gt {continuation ?? ""}");
        var jobs = new List<Job>(size);
        await foreach (var row in Table.QueryAsync<TableEntity>(filter, size, cancellationToken: cancellationToken))
        {
            jobs.Add(JobRow.Read(row));
            if (jobs.Count == size) break;
        }

        return new(jobs, jobs.Count < size ? null : jobs[^1].Id);
    }

    /// <summary>Replaces a job that was read before.</summary>
    /// <returns>The job as stored; null where somebody else changed it in between: read it again.</returns>
    public async Task<Job?> SaveAsync(Job job, CancellationToken cancellationToken)
    {
        var op = NewOp();
        try
        {
            var answer = await Table.UpdateEntityAsync(JobRow.Write(job, op), job.ETag, TableUpdateMode.Replace, cancellationToken);
            return job with { ETag = answer.Headers.ETag ?? default };
        }
        catch (RequestFailedException failure) when (failure.Status is 412 or 404)
        {
            // The client's own retry may have met what its first try stored: the operation id tells.
            return await RowAsync(job.Id, cancellationToken) is { } row && row.GetString(JobRow.Op) == op ? JobRow.Read(row) : null;
        }
    }

    /// <summary>Deletes jobs older than a time with their files, and files whose job was never stored.</summary>
    /// <returns>How many rows were deleted.</returns>
    public async Task<int> PurgeAsync(DateTimeOffset before, CancellationToken cancellationToken)
    {
        var (count, first) = (0, JobId.Before(before));
        var filter = TableClient.CreateQueryFilter(
            $"(PartitionKey gt {first} and PartitionKey lt {JobRow.Partition}) or (PartitionKey eq {JobRow.Partition} and RowKey gt {first})");
        await foreach (var row in Table.QueryAsync<TableEntity>(filter, select: ["PartitionKey", "RowKey"], cancellationToken: cancellationToken))
        {
            await Table.DeleteEntityAsync(row.PartitionKey, row.RowKey, cancellationToken: cancellationToken);
            count++;
        }

        return count;
    }

    private static string NewOp() => Guid.NewGuid().ToString("N");

    private async Task<TableEntity?> RowAsync(string id, CancellationToken cancellationToken)
    {
        var found = await Table.GetEntityIfExistsAsync<TableEntity>(JobRow.Partition, id, cancellationToken: cancellationToken);
        return found.HasValue ? found.Value : null;
    }
}
