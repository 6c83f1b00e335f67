using Azure.Data.Tables;
using LeadSync.Domain.Leads;
using LeadSync.Storage.Accounts;

namespace LeadSync.Storage.Companies;

/// <summary>
/// Keeps who owns a company's account in each department (architecture §2.1): a row a change of owner, newest first and only inserted, so that noting an owner is
/// one operation whoever owned the account before, and order and repetition do not matter.
/// </summary>
/// <param name="account">The storage account.</param>
public sealed class CompanyStore(StorageAccount account)
{
    private const string Representative = "representative";
    private readonly TableClient _table = account.Table(TableNames.Companies);

    /// <summary>The owner of an account in a department; null where it has none.</summary>
    /// <param name="domain">The company's domain (<see cref="CompanyDomain"/>).</param>
    /// <param name="department">The department.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<string?> OwnerAsync(string domain, string department, CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {domain} and RowKey gt {department + "|"} and RowKey lt {department + "}"}");
        var rows = _table.QueryAsync<TableEntity>(filter, 1, cancellationToken: cancellationToken).GetAsyncEnumerator(cancellationToken);
        await using (rows) return await rows.MoveNextAsync() ? rows.Current.GetString(Representative) : null;
    }

    /// <summary>Notes an owner. Twice is once, and an older note never replaces a newer one.</summary>
    public Task SetOwnerAsync(AccountOwner owner, CancellationToken cancellationToken) =>
        _table.InsertOnceAsync(
            new TableEntity(owner.Domain, RowOf(owner)) { ["department"] = owner.Department, [Representative] = owner.Representative, ["at"] = owner.At }, cancellationToken);

    private static string RowOf(AccountOwner owner) => $"{owner.Department}|{Newest.First(owner.At)}|{owner.Representative}";
}
