using Azure.Storage.Queues;
using LeadSync.Compat.Tests.Azurite;

namespace LeadSync.Compat.Tests.Queues;

public sealed class EncodingTests(AzuriteFixture azurite) : QueueTests(azurite)
{
    private const string Text = "{\"name\":\"Jürgen 😀\",\"x\":\"<&>\\r\\n\"}\r\n\t 'end' ";

    private QueueClient Base64 { get; } = new QueueServiceClient(azurite.ConnectionString, new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 })
        .GetQueueClient("base64" + AzuriteFixture.NewName());

    [Fact]
    public async Task Text_without_encoding_comes_back_unchanged()
    {
        await Queue.SendMessageAsync(Text);
        Assert.Equal(Text, (await ReceiveAsync()).MessageText);
    }

    [Fact]
    public async Task Bytes_with_Base64_come_back_unchanged()
    {
        byte[] bytes = [0, 255, 1, 128];
        await Base64.CreateIfNotExistsAsync();
        await Base64.SendMessageAsync(BinaryData.FromBytes(bytes));
        await Base64.SendMessageAsync(Text);
        Assert.Equal(bytes, (await Base64.PeekMessagesAsync()).Value[0].Body.ToArray());
        var received = (await Base64.ReceiveMessagesAsync(2)).Value;
        Assert.Equal(bytes, received[0].Body.ToArray());
        Assert.Equal(Text, received[1].MessageText);
        await Base64.UpdateMessageAsync(received[1].MessageId, received[1].PopReceipt, "ü");
        Assert.Equal("ü", Assert.Single((await Base64.ReceiveMessagesAsync(2)).Value).MessageText);
        Assert.True((await Base64.DeleteIfExistsAsync()).Value);
    }

    [Fact]
    public async Task Base64_is_what_stands_in_the_queue()
    {
        var encoded = new QueueClient(Azurite.ConnectionString, Queue.Name, new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });
        await encoded.SendMessageAsync("ü");
        Assert.Equal("w7w=", (await ReceiveAsync()).MessageText);
    }

    [Fact]
    public async Task A_character_that_XML_cannot_carry_is_refused_before_it_is_sent() =>
        await Assert.ThrowsAsync<ArgumentException>(() => Queue.SendMessageAsync("a\u0001b"));

    [Fact]
    public async Task The_official_client_receives_the_text_that_we_send()
    {
        await Queue.SendMessageAsync("{\"name\":\"Jürgen 😀 <&>\"}", timeToLive: TimeSpan.FromSeconds(-1));
        var message = Assert.Single((await OfficialClients.RunAsync(Azurite, "receive", Queue.Name)).EnumerateArray());
        Assert.Equal("{\"name\":\"Jürgen 😀 <&>\"}", message.GetProperty("messageText").GetString());
        Assert.StartsWith("9999-", message.GetProperty("expiresOn").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task We_receive_the_text_that_the_official_client_sends()
    {
        var sent = await OfficialClients.RunAsync(Azurite, "send", Queue.Name, "{\"name\":\"Jürgen 😀 <&>\"}");
        var message = await ReceiveAsync();
        Assert.Equal((sent.GetProperty("messageId").GetString(), "{\"name\":\"Jürgen 😀 <&>\"}"), (message.MessageId, message.MessageText));
        Assert.Equal(9999, message.ExpiresOn!.Value.Year);
    }
}
