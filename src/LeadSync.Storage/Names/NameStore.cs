using Azure.Data.Tables;
using LeadSync.Domain.Text;
using LeadSync.Storage.Accounts;

namespace LeadSync.Storage.Names;

/// <summary>Finds leads by the beginning of a last name or company (D-35, architecture A9).</summary>
/// <param name="account">The storage account.</param>
public sealed class NameStore(StorageAccount account)
{
    private readonly TableClient _table = account.Table(TableNames.Names);

    /// <summary>Adds a normalised name of a lead; twice is once.</summary>
    public Task AddAsync(string name, string leadId, CancellationToken cancellationToken) =>
        _table.InsertOnceAsync(new TableEntity(name[..2], $"{name}|{leadId}") { ["lead"] = leadId }, cancellationToken);

    /// <summary>Removes a name of a lead that is erased.</summary>
    public Task RemoveAsync(string name, string leadId, CancellationToken cancellationToken) =>
        _table.DeleteEntityAsync(name[..2], $"{name}|{leadId}", cancellationToken: cancellationToken);

    /// <summary>The leads whose last name or company begins with a text of at least two letters, at most <paramref name="top"/>.</summary>
    public async Task<IReadOnlyList<string>> FindAsync(string text, int top, CancellationToken cancellationToken)
    {
        var name = SearchName.Normalize(text);
        if (name.Length < 2) return [];
        var found = new List<string>();
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {name[..2]} and RowKey ge {name} and RowKey lt {name + "\uffff"}");
        await foreach (var row in _table.QueryAsync<TableEntity>(filter, top, cancellationToken: cancellationToken))
        {
            if (found.Count >= top) break;
            found.Add(row.GetString("lead")!);
        }

        return [.. found.Distinct(StringComparer.Ordinal)];
    }
}
