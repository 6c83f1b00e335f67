using Azure.Data.Tables;
using LeadSync.Domain.Leads;
using LeadSync.Storage.Accounts;
using LeadSync.Storage.Settings;

namespace LeadSync.Storage.Erasures;

/// <summary>Who was erased, as keyed hashes from which nobody can be read back. They stop only a re-import of an old list; who comes back is welcome (D-31).</summary>
/// <param name="account">The storage account.</param>
/// <param name="keys">Derives keys.</param>
public sealed class Suppressions(StorageAccount account, LeadKeys keys)
{
    private const string Partition = "suppressed";
    private readonly TableClient _table = account.Table(TableNames.Erasures);

    /// <summary>True where somebody with the contact's address, role address with name, or id was erased. A browser's id never counts.</summary>
    /// <param name="contact">Who is to be imported.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<bool> ContainsAsync(Contact contact, CancellationToken cancellationToken)
    {
        foreach (var key in keys.For(contact).Where(key => key.IsPersonal))
        {
            if ((await _table.GetEntityIfExistsAsync<TableEntity>(Partition, key.Partition, cancellationToken: cancellationToken)).HasValue) return true;
        }

        return false;
    }

    /// <summary>Adds the partitions of an erased person's keys; twice is once.</summary>
    public async Task AddAsync(IEnumerable<string> partitions, CancellationToken cancellationToken)
    {
        foreach (var partition in partitions) await _table.UpsertEntityAsync(new TableEntity(Partition, partition), TableUpdateMode.Replace, cancellationToken);
    }
}
