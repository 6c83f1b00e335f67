using System.Globalization;
using System.Runtime.CompilerServices;
using Azure.Data.Tables;
using LeadSync.Storage.Accounts;
using LeadSync.Storage.Payloads;

namespace LeadSync.Storage.Jobs;

/// <summary>
/// Keeps what jobs take and give, in parts of one row each, so that no more than a part is held at once. A part written twice is one:
/// a page of work that is done again writes its part again.
/// </summary>
/// <param name="account">The storage account.</param>
public sealed class JobFiles(StorageAccount account)
{
    /// <summary>The longest part: 230,000 characters, which fit into a row in any alphabet and however badly they deflate.</summary>
    public const int MaxPart = 230_000;

    private const int MaxInflated = 8 * 1024 * 1024;

    private TableClient Table => account.Table(TableNames.Jobs);

    /// <summary>Stores a part, or replaces it.</summary>
    /// <param name="jobId">The job.</param>
    /// <param name="file">Its file.</param>
    /// <param name="part">The part, counted from 0.</param>
    /// <param name="text">Its text.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="PayloadTooLargeException">It does not fit into a row; never below <see cref="MaxPart"/>.</exception>
    public async Task WriteAsync(string jobId, JobFile file, int part, string text, CancellationToken cancellationToken)
    {
        var deflated = Deflated.Of(text);
        if (deflated.Length > Pieces.RowBytes) throw new PayloadTooLargeException(deflated.Length);
        var row = new TableEntity(jobId, RowOf(file, part));
        Pieces.Write(row, deflated);
        await Table.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellationToken);
    }

    /// <summary>A part; null where there is none.</summary>
    public async Task<string?> ReadAsync(string jobId, JobFile file, int part, CancellationToken cancellationToken)
    {
        var found = await Table.GetEntityIfExistsAsync<TableEntity>(jobId, RowOf(file, part), cancellationToken: cancellationToken);
        return found.HasValue ? Text(found.Value!) : null;
    }

    /// <summary>All parts of a file in their order, a few at a time.</summary>
    public async IAsyncEnumerable<string> ReadAllAsync(string jobId, JobFile file, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {jobId} and RowKey ge {Prefix(file)} and RowKey lt {Prefix(file) + "~"}");
        await foreach (var row in Table.QueryAsync<TableEntity>(filter, maxPerPage: 4, cancellationToken: cancellationToken)) yield return Text(row);
    }

    private static string RowOf(JobFile file, int part) => Prefix(file) + part.ToString("000000", CultureInfo.InvariantCulture);

    private static string Prefix(JobFile file) => file == JobFile.Input ? "i|" : "r|";

    private static string Text(TableEntity row) => Deflated.Text(Pieces.Read(row), MaxInflated);
}
