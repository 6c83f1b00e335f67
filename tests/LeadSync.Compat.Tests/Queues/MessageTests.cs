using Azure;
using LeadSync.Compat.Tests.Azurite;

namespace LeadSync.Compat.Tests.Queues;

public sealed class MessageTests(AzuriteFixture azurite) : QueueTests(azurite)
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    [Fact]
    public async Task A_message_is_sent_peeked_received_and_deleted()
    {
        var sent = (await Queue.SendMessageAsync("{\"n\":1}")).Value;
        var peeked = Assert.Single((await Queue.PeekMessagesAsync(5)).Value);
        Assert.Equal((sent.MessageId, "{\"n\":1}", 0L), (peeked.MessageId, peeked.MessageText, peeked.DequeueCount));
        var message = await ReceiveAsync(Hour);
        Assert.Equal((sent.MessageId, "{\"n\":1}", 1L), (message.MessageId, message.MessageText, message.DequeueCount));
        Assert.InRange(message.NextVisibleOn - message.InsertedOn ?? default, Hour, Hour + TimeSpan.FromMinutes(1));
        Assert.Equal(TimeSpan.FromDays(7), message.ExpiresOn - message.InsertedOn);
        Assert.Empty((await Queue.ReceiveMessagesAsync()).Value);
        Assert.Equal(204, (await Queue.DeleteMessageAsync(message.MessageId, message.PopReceipt)).Status);
        Assert.Equal(0, (await Queue.GetPropertiesAsync()).Value.ApproximateMessagesCount);
    }

    [Fact]
    public async Task A_message_without_end_expires_in_the_year_9999()
    {
        Assert.Equal(9999, (await Queue.SendMessageAsync("x", timeToLive: TimeSpan.FromSeconds(-1))).Value.ExpirationTime.Year);
        Assert.Equal(9999, (await ReceiveAsync()).ExpiresOn!.Value.Year);
    }

    [Fact]
    public async Task A_delayed_message_is_counted_but_not_received()
    {
        var sent = (await Queue.SendMessageAsync("later", Hour, cancellationToken: CancellationToken.None)).Value;
        Assert.Equal(Hour, sent.TimeNextVisible - sent.InsertionTime);
        Assert.Empty((await Queue.ReceiveMessagesAsync()).Value);
        Assert.Equal(1, (await Queue.GetPropertiesAsync()).Value.ApproximateMessagesCount);
        await Queue.UpdateMessageAsync(sent.MessageId, sent.PopReceipt);
        Assert.Equal("later", (await ReceiveAsync()).MessageText);
    }

    [Fact]
    public async Task A_message_put_back_is_received_again_with_its_text_and_a_higher_count()
    {
        await Queue.SendMessageAsync("again", CancellationToken.None);
        var first = await ReceiveAsync(Hour);
        var hidden = (await Queue.UpdateMessageAsync(first.MessageId, first.PopReceipt, visibilityTimeout: Hour)).Value;
        Assert.Empty((await Queue.ReceiveMessagesAsync()).Value);
        await Queue.UpdateMessageAsync(first.MessageId, hidden.PopReceipt, visibilityTimeout: TimeSpan.Zero);
        var second = await ReceiveAsync();
        Assert.Equal(("again", 2L), (second.MessageText, second.DequeueCount));
    }

    [Fact]
    public async Task An_update_can_replace_the_text()
    {
        await Queue.SendMessageAsync("old");
        var message = await ReceiveAsync(Hour);
        var updated = (await Queue.UpdateMessageAsync(message.MessageId, message.PopReceipt, "new ü")).Value;
        Assert.NotEqual(message.PopReceipt, updated.PopReceipt);
        Assert.Equal("new ü", (await ReceiveAsync()).MessageText);
    }

    [Fact]
    public async Task A_receipt_that_was_overtaken_is_refused()
    {
        await Queue.SendMessageAsync("x");
        var message = await ReceiveAsync(Hour);
        var current = (await Queue.UpdateMessageAsync(message.MessageId, message.PopReceipt, visibilityTimeout: Hour)).Value;
        await RefusedAsync(() => Queue.DeleteMessageAsync(message.MessageId, message.PopReceipt), 400, "PopReceiptMismatch");
        await Queue.DeleteMessageAsync(message.MessageId, current.PopReceipt);
        await RefusedAsync(() => Queue.DeleteMessageAsync(message.MessageId, current.PopReceipt), 404, "MessageNotFound");
        await RefusedAsync(() => Queue.UpdateMessageAsync(message.MessageId, current.PopReceipt), 404, "MessageNotFound");
    }

    [Fact]
    public async Task Up_to_32_messages_are_received_at_once()
    {
        foreach (var number in Enumerable.Range(0, 33))
            await Queue.SendMessageAsync($"{number}");
        Assert.Single((await Queue.ReceiveMessagesAsync()).Value);
        Assert.Equal(32, (await Queue.ReceiveMessagesAsync(32)).Value.Length);
        await RefusedAsync(() => Queue.ReceiveMessagesAsync(33), 400, "OutOfRangeQueryParameterValue");
    }

    [Fact]
    public async Task A_text_may_have_64_KiB_and_no_byte_more()
    {
        await Queue.SendMessageAsync(new string('x', 64 * 1024));
        Assert.Equal(64 * 1024, (await ReceiveAsync()).MessageText.Length);
        var failed = await Assert.ThrowsAsync<RequestFailedException>(() => Queue.SendMessageAsync(new string('x', (64 * 1024) + 1)));
        Assert.Equal((413, "RequestBodyTooLarge"), (failed.Status, failed.ErrorCode));
    }

    [Fact]
    public async Task Clearing_deletes_every_message()
    {
        await Queue.SendMessageAsync("a");
        await Queue.SendMessageAsync("b");
        Assert.Equal(204, (await Queue.ClearMessagesAsync()).Status);
        Assert.Equal(0, (await Queue.GetPropertiesAsync()).Value.ApproximateMessagesCount);
    }

    private static async Task RefusedAsync(Func<Task> action, int status, string code)
    {
        var failed = await Assert.ThrowsAsync<RequestFailedException>(action);
        Assert.Equal((status, code), (failed.Status, failed.ErrorCode));
    }
}
