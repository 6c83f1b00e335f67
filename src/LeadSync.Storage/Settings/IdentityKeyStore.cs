using Azure;
using Azure.Data.Tables;
using LeadSync.Storage.Accounts;
using Microsoft.Extensions.Configuration;

namespace LeadSync.Storage.Settings;

/// <summary>Finds the identity key at start, and sees to it that it stays the same one (table <c>Settings</c>).</summary>
public sealed class IdentityKeyStore(StorageAccount account)
{
    private const string Partition = "identity-key";
    private const string Row = "1";

    private TableClient Table => account.Table(TableNames.Settings);

    /// <summary>The key of <c>LeadSync__IdentityKey</c>, else the one made and kept on the first start. Instances that start at once agree.</summary>
    /// <exception cref="IdentityKeyException">The setting is unusable, missing where there was one, or another than at the first start.</exception>
    public async Task<IdentityKey> LoadAsync(IConfiguration configuration, CancellationToken cancellationToken)
    {
        var configured = IdentityKeyText.Read(configuration["LeadSync:IdentityKey"]);
        var kept = await FindAsync(cancellationToken) ?? await InsertAsync(configured, cancellationToken);
        var key = configured ?? KeptKey(kept);
        return key.CheckValue() == kept.GetString("check") ? key : throw new IdentityKeyException(
            "LeadSync__IdentityKey is another than at the first start on this storage, by which its leads are known. Set it back; it cannot be changed.");
    }

    private static IdentityKey KeptKey(TableEntity kept) => kept.GetBinary("key") is { } bytes ? IdentityKey.Of(bytes) : throw new IdentityKeyException(
        "LeadSync__IdentityKey was set at the first start on this storage and is missing now. Set it again: its leads are known by it.");

    private static TableEntity NewRow(IdentityKey? configured)
    {
        var key = configured ?? IdentityKey.Make();
        return new(Partition, Row) { ["check"] = key.CheckValue(), ["key"] = configured is null ? key.ToBytes() : null };
    }

    private async Task<TableEntity?> FindAsync(CancellationToken cancellationToken)
    {
        var found = await Table.GetEntityIfExistsAsync<TableEntity>(Partition, Row, cancellationToken: cancellationToken);
        return found.HasValue ? found.Value : null;
    }

    private async Task<TableEntity> InsertAsync(IdentityKey? configured, CancellationToken cancellationToken)
    {
        var row = NewRow(configured);
        try
        {
            await Table.AddEntityAsync(row, cancellationToken);
            return row;
        }
        catch (RequestFailedException error) when (error.Status == 409)
        {
            // Another instance was first, or our own repeated request: what is there counts.
            return (await Table.GetEntityAsync<TableEntity>(Partition, Row, cancellationToken: cancellationToken)).Value;
        }
    }
}
