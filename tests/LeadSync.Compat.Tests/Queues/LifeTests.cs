using Azure;
using Azure.Storage.Queues;
using LeadSync.Compat.Tests.Azurite;

namespace LeadSync.Compat.Tests.Queues;

public sealed class LifeTests(AzuriteFixture azurite) : QueueTests(azurite)
{
    [Fact]
    public async Task Creating_and_deleting_a_queue_can_be_repeated()
    {
        var queue = new QueueServiceClient(Azurite.ConnectionString).GetQueueClient("life" + AzuriteFixture.NewName());
        Assert.False((await queue.ExistsAsync()).Value);
        Assert.Equal(201, (await queue.CreateIfNotExistsAsync()).Status);
        Assert.Null(await queue.CreateIfNotExistsAsync());
        Assert.True((await queue.ExistsAsync()).Value);
        Assert.True((await queue.DeleteIfExistsAsync()).Value);
        Assert.False((await queue.DeleteIfExistsAsync()).Value);
    }

    [Fact]
    public async Task Sending_to_a_missing_queue_is_404()
    {
        var failed = await Assert.ThrowsAsync<RequestFailedException>(
            () => new QueueClient(Azurite.ConnectionString, "missing").SendMessageAsync("x"));
        Assert.Equal((404, "QueueNotFound"), (failed.Status, failed.ErrorCode));
    }

    [Fact]
    public async Task A_wrong_key_is_refused_with_403()
    {
        var wrong = Azurite.ConnectionString.Replace(AzuriteFixture.Key, "AAAA", StringComparison.Ordinal);
        var failed = await Assert.ThrowsAsync<RequestFailedException>(() => new QueueClient(wrong, Queue.Name).ExistsAsync());
        Assert.Equal((403, "AuthenticationFailed"), (failed.Status, failed.ErrorCode));
    }
}
