using Azure.Data.Tables;
using Azure.Storage.Queues;
using LeadSync.Storage.Metering;

namespace LeadSync.Storage.Accounts;

/// <summary>The storage account with this app's tables and queues. One for the process; safe to share between threads.</summary>
public sealed class StorageAccount
{
    private readonly TableServiceClient _tables;
    private readonly QueueServiceClient _queues;
    private Task? _created;

    /// <summary>Connects; no request is made.</summary>
    public StorageAccount(StorageSettings settings, StorageMeter meter)
    {
        (Prefix, Meter) = (settings.Prefix, meter);
        var options = new ClientOptionsFactory(this);
        (_tables, _queues) = settings.ConnectionString is { } connection
            ? (new TableServiceClient(connection, options.Tables()), new QueueServiceClient(connection, options.Queues()))
            : (new TableServiceClient(settings.TableEndpoint!, settings.Credential!, options.Tables()),
                new QueueServiceClient(settings.QueueEndpoint!, settings.Credential!, options.Queues()));
    }

    /// <summary>What stands before each table's and queue's name.</summary>
    public string Prefix { get; }

    /// <summary>What counts this account's operations.</summary>
    public StorageMeter Meter { get; }

    /// <summary>A table by its name without prefix (<see cref="TableNames"/>); no request is made.</summary>
    public TableClient Table(string name) => _tables.GetTableClient(Prefix + name);

    /// <summary>A queue by its name without prefix (<see cref="QueueNames"/>); no request is made.</summary>
    public QueueClient Queue(string name) => _queues.GetQueueClient($"{Prefix}-{name}");

    /// <summary>
    /// Creates all tables and queues, once a process; a failed attempt is repeated by the next call. One that is deleted while the app runs
    /// is created again by the request that misses it.
    /// </summary>
    public Task EnsureCreatedAsync(CancellationToken cancellationToken)
    {
        var created = Volatile.Read(ref _created);
        if (created is null || created.IsFaulted || created.IsCanceled)
        {
            created = CreateAllAsync();
            Volatile.Write(ref _created, created);
        }

        return created.WaitAsync(cancellationToken);
    }

    internal Task CreateTableAsync(string name, CancellationToken cancellationToken) => Table(name).CreateIfNotExistsAsync(cancellationToken);

    internal Task CreateQueueAsync(string name, CancellationToken cancellationToken) =>
        Queue(name).CreateIfNotExistsAsync(cancellationToken: cancellationToken);

    // Not the first caller's token: others wait for the same work, and the client's own timeouts end it.
    private Task CreateAllAsync() => Task.WhenAll(
        [.. TableNames.All.Select(name => CreateTableAsync(name, default)), .. QueueNames.All.Select(name => CreateQueueAsync(name, default))]);
}
