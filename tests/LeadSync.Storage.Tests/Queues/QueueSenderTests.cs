using LeadSync.Storage.Accounts;
using LeadSync.Storage.Queues;
using LeadSync.Testing;

namespace LeadSync.Storage.Tests.Queues;

[Collection(AzuriteCollection.Name)]
public sealed class QueueSenderTests(AzuriteFixture azurite)
{
    private readonly TestStorage _storage = new(azurite);

    [Fact]
    public async Task A_message_is_received_as_it_was_sent_and_never_expires()
    {
        await _storage.Sender.SendAsync(QueueNames.Handovers, new Envelope<string> { Body = "<&> Grüße" }, null, default);

        var message = Assert.Single((await _storage.Account.Queue(QueueNames.Handovers).ReceiveMessagesAsync()).Value);

        Assert.Equal("""{"v":1,"attempt":1,"body":"<&> Grüße"}""", message.MessageText);
        Assert.True(message.ExpiresOn > message.InsertedOn!.Value.AddYears(50), $"expires on {message.ExpiresOn}");
    }

    [Fact]
    public async Task A_delayed_message_is_not_received_and_can_be_taken_back()
    {
        var sent = await _storage.Sender.SendAsync(QueueNames.Settle, new Envelope<string> { Body = "x" }, TimeSpan.FromSeconds(30), default);
        var queue = _storage.Account.Queue(QueueNames.Settle);
        Assert.Empty((await queue.ReceiveMessagesAsync()).Value);

        Assert.True(await _storage.Sender.DeleteAsync(sent, default));
        Assert.Equal(0, (await queue.GetPropertiesAsync()).Value.ApproximateMessagesCount);
        Assert.False(await _storage.Sender.DeleteAsync(sent, default));
    }

    [Fact]
    public async Task A_message_that_somebody_received_stays_theirs()
    {
        var sent = await _storage.Sender.SendAsync(QueueNames.Settle, new Envelope<string> { Body = "x" }, null, default);
        Assert.Single((await _storage.Account.Queue(QueueNames.Settle).ReceiveMessagesAsync()).Value);

        Assert.False(await _storage.Sender.DeleteAsync(sent, default));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(100, 1)]
    [InlineData(101, 2)]
    [InlineData(250, 3)]
    public async Task Events_travel_up_to_100_a_message_in_their_order(int events, int messages)
    {
        string[] ids = [.. Enumerable.Range(0, events).Select(number => $"e{number}")];

        var sent = await _storage.Sender.SendEventsAsync(ids.Select(id => Samples.Event(id)), default);

        Assert.Equal(messages, sent.Count);
        Assert.Equal(ids, await ReceivedIdsAsync());
    }

    private async Task<List<string>> ReceivedIdsAsync()
    {
        await _storage.Account.EnsureCreatedAsync(default);
        var ids = new List<string>();
        foreach (var message in (await _storage.Account.Queue(QueueNames.LeadEvents).ReceiveMessagesAsync(maxMessages: 32)).Value)
            ids.AddRange((await _storage.Codec.DecodeAsync<LeadEventsEnvelope>(message.MessageText, default)).Envelope.Events.Select(item => item.Id));
        return ids;
    }
}
