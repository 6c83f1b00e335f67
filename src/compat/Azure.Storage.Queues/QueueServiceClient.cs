using Azure.Core;
using Azure.Storage.Queues.Internal;

namespace Azure.Storage.Queues;

/// <summary>The queues of one storage account. Safe to share between threads.</summary>
public class QueueServiceClient
{
    private readonly QueueService service;

    /// <summary>Connects with account and key of a connection string, or to Azurite with <c>UseDevelopmentStorage=true</c>.</summary>
    /// <exception cref="FormatException">The connection string lacks account, key or endpoint.</exception>
    public QueueServiceClient(string connectionString, QueueClientOptions? options = null) => service = QueueService.Connect(connectionString, options);

    /// <summary>Connects with a Microsoft Entra identity; HTTPS only.</summary>
    public QueueServiceClient(Uri serviceUri, TokenCredential credential, QueueClientOptions? options = null) =>
        service = QueueService.Connect(serviceUri, credential, options);

    /// <summary>For mocks.</summary>
    protected QueueServiceClient() => service = null!;

    /// <summary>Address of the account's queue service.</summary>
    public virtual Uri Uri => service.Endpoint;

    /// <summary>A client for one queue, which need not exist; no request is made.</summary>
    public virtual QueueClient GetQueueClient(string queueName) => new(service, queueName);
}
