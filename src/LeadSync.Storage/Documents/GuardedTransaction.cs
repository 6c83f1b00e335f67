using Azure.Data.Tables;

namespace LeadSync.Storage.Documents;

/// <summary>Writes on the condition that nobody else wrote.</summary>
internal static class GuardedTransaction
{
    /// <summary>False where somebody was faster. That may be the client's own repeat of a request whose first answer was lost: the caller looks.</summary>
    internal static async Task<bool> TrySubmitAsync(this TableClient table, IEnumerable<TableTransactionAction> actions, CancellationToken cancellationToken)
    {
        try
        {
            await table.SubmitTransactionAsync(actions, cancellationToken);
            return true;
        }
        catch (TableTransactionFailedException error) when (error.Status is 404 or 409 or 412)
        {
            return false;
        }
    }
}
