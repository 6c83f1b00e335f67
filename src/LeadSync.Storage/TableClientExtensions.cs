using Azure;
using Azure.Data.Tables;

namespace LeadSync.Storage;

/// <summary>Writes that are the same when they happen twice.</summary>
internal static class TableClientExtensions
{
    /// <summary>Inserts a row; one that is there already was inserted by an earlier try.</summary>
    public static async Task InsertOnceAsync(this TableClient table, TableEntity row, CancellationToken cancellationToken)
    {
        try
        {
            await table.AddEntityAsync(row, cancellationToken);
        }
        catch (RequestFailedException failure) when (failure.Status == 409)
        {
            // The row's key says all: it is the same row.
        }
    }
}
