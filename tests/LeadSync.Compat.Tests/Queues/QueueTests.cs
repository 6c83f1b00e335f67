using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using LeadSync.Compat.Tests.Azurite;

namespace LeadSync.Compat.Tests.Queues;

/// <summary>A new queue for each test.</summary>
[Collection(AzuriteCollection.Name)]
public abstract class QueueTests(AzuriteFixture azurite) : IAsyncLifetime
{
    protected AzuriteFixture Azurite => azurite;

    protected QueueClient Queue { get; } = new(azurite.ConnectionString, AzuriteFixture.NewName());

    public async Task InitializeAsync() => await Queue.CreateIfNotExistsAsync();

    public async Task DisposeAsync() => await Queue.DeleteIfExistsAsync();

    protected async Task<QueueMessage> ReceiveAsync(TimeSpan? visibilityTimeout = null) =>
        Assert.Single((await Queue.ReceiveMessagesAsync(32, visibilityTimeout)).Value);
}
