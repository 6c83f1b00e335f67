using Azure;
using Azure.Data.Tables;
using LeadSync.Storage.Accounts;
using LeadSync.Storage.Leads;

namespace LeadSync.Storage.Erasures;

/// <summary>Keeps the receipts of erasures (table <c>Erasures</c>).</summary>
/// <param name="account">The storage account.</param>
public sealed class ErasureStore(StorageAccount account)
{
    private const string Receipts = "receipt";
    private readonly TableClient _table = account.Table(TableNames.Erasures);

    /// <summary>Begins an erasure; one that was begun before goes on, with its own moment.</summary>
    public async Task<ErasureReceipt> BeginAsync(string id, DateTimeOffset erasedAt, CancellationToken cancellationToken)
    {
        var receipt = new ErasureReceipt(id, erasedAt);
        try
        {
            await _table.AddEntityAsync(RowOf(receipt), cancellationToken);
            return receipt;
        }
        catch (RequestFailedException failure) when (failure.Status == 409)
        {
            return await FindAsync(id, cancellationToken) ?? receipt;
        }
    }

    /// <summary>Keeps what has become of it.</summary>
    public Task SaveAsync(ErasureReceipt receipt, CancellationToken cancellationToken) =>
        _table.UpsertEntityAsync(RowOf(receipt), TableUpdateMode.Replace, cancellationToken);

    /// <summary>A receipt; null for none.</summary>
    public async Task<ErasureReceipt?> FindAsync(string id, CancellationToken cancellationToken)
    {
        var row = await _table.GetEntityIfExistsAsync<TableEntity>(Receipts, id, cancellationToken: cancellationToken);
        return row.HasValue ? Packed.Unpack<ErasureReceipt>(row.Value!.GetBinary("z")!) : null;
    }

    private static TableEntity RowOf(ErasureReceipt receipt) => new(Receipts, receipt.Id) { ["at"] = receipt.ErasedAt, ["z"] = Packed.Pack(receipt) };
}
