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

    /// <summary>Those among some contacts who were erased, by address, role address with name, or id, and never by a browser. One read of all entries: one request for each 1,000.</summary>
    /// <param name="contacts">Who is to be imported.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<IReadOnlySet<Contact>> AmongAsync(IReadOnlyCollection<Contact> contacts, CancellationToken cancellationToken)
    {
        var erased = new HashSet<string>(StringComparer.Ordinal);
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {Partition}");
        await foreach (var row in _table.QueryAsync<TableEntity>(filter, select: ["RowKey"], cancellationToken: cancellationToken)) erased.Add(row.RowKey);
        return erased.Count == 0
            ? new HashSet<Contact>()
            : contacts.Where(contact => keys.For(contact).Any(key => key.IsPersonal && erased.Contains(key.Partition))).ToHashSet();
    }

    /// <summary>Adds the partitions of an erased person's keys; twice is once.</summary>
    public async Task AddAsync(IEnumerable<string> partitions, CancellationToken cancellationToken)
    {
        foreach (var partition in partitions) await _table.UpsertEntityAsync(new TableEntity(Partition, partition), TableUpdateMode.Replace, cancellationToken);
    }
}
