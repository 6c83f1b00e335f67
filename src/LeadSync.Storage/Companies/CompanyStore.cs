using System.Text.Json;
using Azure;
using Azure.Data.Tables;
using LeadSync.Domain.Json;
using LeadSync.Domain.Leads;
using LeadSync.Storage.Accounts;

namespace LeadSync.Storage.Companies;

/// <summary>Keeps who owns a company's account in each department: one row a company (architecture §2.1).</summary>
/// <param name="account">The storage account.</param>
public sealed class CompanyStore(StorageAccount account)
{
    private const string Owner = "owner";
    private const string Owners = "owners";
    private const int MaxTries = 20;
    private readonly TableClient _table = account.Table(TableNames.Companies);

    /// <summary>The owner of an account in a department; null where it has none.</summary>
    /// <param name="domain">The company's domain (<see cref="CompanyDomain"/>).</param>
    /// <param name="department">The department.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<string?> OwnerAsync(string domain, string department, CancellationToken cancellationToken) =>
        await RowAsync(domain, cancellationToken) is { } row ? OwnersOf(row).GetValueOrDefault(department)?.Representative : null;

    /// <summary>Notes an owner. Twice is once, and an older note never replaces a newer one.</summary>
    public async Task SetOwnerAsync(AccountOwner owner, CancellationToken cancellationToken)
    {
        if (await InsertedAsync(owner, cancellationToken)) return;
        for (var attempt = 1; attempt <= MaxTries; attempt++)
        {
            if (await ReplacedAsync(owner, cancellationToken)) return;
        }

        throw new InvalidOperationException($"The owner of an account could not be noted in {MaxTries} tries.");
    }

    // Most companies are met once: the insert alone does it.
    private async Task<bool> InsertedAsync(AccountOwner owner, CancellationToken cancellationToken)
    {
        try
        {
            await _table.AddEntityAsync(RowOf(owner, []), cancellationToken);
            return true;
        }
        catch (RequestFailedException failure) when (failure.Status == 409)
        {
            return false;
        }
    }

    private async Task<bool> ReplacedAsync(AccountOwner owner, CancellationToken cancellationToken)
    {
        if (await RowAsync(owner.Domain, cancellationToken) is not { } row) return await InsertedAsync(owner, cancellationToken);
        var owners = OwnersOf(row);
        if (owners.TryGetValue(owner.Department, out var known) && known.At >= owner.At) return true;
        try
        {
            await _table.UpdateEntityAsync(RowOf(owner, owners), row.ETag, TableUpdateMode.Replace, cancellationToken);
            return true;
        }
        catch (RequestFailedException failure) when (failure.Status is 404 or 412)
        {
            return false;
        }
    }

    private async Task<TableEntity?> RowAsync(string domain, CancellationToken cancellationToken)
    {
        var found = await _table.GetEntityIfExistsAsync<TableEntity>(domain, Owner, cancellationToken: cancellationToken);
        return found.HasValue ? found.Value : null;
    }

    private static SortedDictionary<string, AccountOwner> OwnersOf(TableEntity row) =>
        JsonSerializer.Deserialize<SortedDictionary<string, AccountOwner>>(row.GetString(Owners)!, DomainJson.Options)!;

    private static TableEntity RowOf(AccountOwner owner, SortedDictionary<string, AccountOwner> owners)
    {
        owners[owner.Department] = owner;
        return new TableEntity(owner.Domain, Owner) { [Owners] = JsonSerializer.Serialize(owners, DomainJson.Options) };
    }
}
