using LeadSync.Functions.Documents;
using LeadSync.Storage.Accounts;
using LeadSync.Storage.Settings;
using Microsoft.Extensions.Configuration;

namespace LeadSync.Functions.Startup;

/// <summary>Sees to it, once a process, that tables and queues exist, the identity key is known and the shipped documents are published.</summary>
/// <param name="account">The storage account.</param>
/// <param name="identity">Finds the identity key.</param>
/// <param name="shipped">Publishes what ships.</param>
/// <param name="configuration">Where the identity key may be set.</param>
public sealed class ReadyStorage(StorageAccount account, IdentityKeyStore identity, ShippedDocuments shipped, IConfiguration configuration)
{
    private readonly Lock _lock = new();
    private Task<IdentityKey>? _ready;

    /// <summary>The keys; only after <see cref="EnsureAsync"/> has returned once.</summary>
    public LeadKeys Keys => _ready is { IsCompletedSuccessfully: true } ready
        ? new LeadKeys(ready.Result)
        : throw new InvalidOperationException("The storage is not ready: a function asked for keys before anything waited for it.");

    /// <summary>Waits until the storage is ready; a failed attempt is repeated by the next call.</summary>
    public Task<IdentityKey> EnsureAsync(CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (_ready is null or { IsFaulted: true } or { IsCanceled: true }) _ready = PrepareAsync();
            return _ready.WaitAsync(cancellationToken);
        }
    }

    /// <summary>The secret from which sessions of pages derive their keys.</summary>
    public async ValueTask<byte[]> SessionSecretAsync(CancellationToken cancellationToken) => (await EnsureAsync(cancellationToken)).SecretFor("session");

    // Not one caller's token: others wait for the same work.
    private async Task<IdentityKey> PrepareAsync()
    {
        await account.EnsureCreatedAsync(CancellationToken.None);
        var key = await identity.LoadAsync(configuration, CancellationToken.None);
        await shipped.PublishAsync(CancellationToken.None);
        return key;
    }
}
