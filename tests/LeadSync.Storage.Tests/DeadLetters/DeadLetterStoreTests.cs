using LeadSync.Storage.Accounts;
using LeadSync.Storage.DeadLetters;
using LeadSync.Storage.Queues;
using LeadSync.Testing;

namespace LeadSync.Storage.Tests.DeadLetters;

[Collection(AzuriteCollection.Name)]
public sealed class DeadLetterStoreTests(AzuriteFixture azurite)
{
    private readonly TestStorage _storage = new(azurite);

    private DeadLetterStore Store => _storage.DeadLetters;

    private DeadLetterReplay Replay => new(Store, _storage.Codec, _storage.Sender);

    [Theory]
    [InlineData(0)]
    [InlineData(50_000)]
    [InlineData(90_000)]
    [InlineData(1_100_000)]
    public async Task A_letter_comes_back_with_everything_it_was_given(int size)
    {
        var letter = Letter("k1", Samples.Noise(size));
        await Store.PutAsync(letter, default);
        Assert.Equal(letter, await Store.GetAsync("k1", default));
    }

    [Fact]
    public async Task The_same_letter_twice_is_one_with_the_later_reason()
    {
        await Store.PutAsync(Letter("k1", Samples.Noise(90_000)), default);
        await Store.PutAsync(Letter("k1", "small") with { Reason = "later", Tries = 5 }, default);

        var listed = Assert.Single((await Store.ListAsync(50, null, default)).Items);

        Assert.Equal(("later", 5), (listed.Reason, listed.Tries));
        Assert.Equal("small", (await Store.GetAsync("k1", default))?.Payload);
    }

    [Fact]
    public async Task A_list_goes_on_where_the_page_before_ended_and_carries_no_payload()
    {
        foreach (var number in Enumerable.Range(10, 7)) await Store.PutAsync(Letter($"k{number}", "x"), default);

        var keys = new List<string>();
        var pages = 0;
        for (var (page, more) = (default(RowPage<DeadLetter>), true); more; more = page.Continuation is not null)
        {
            page = await Store.ListAsync(3, page?.Continuation, default);
            Assert.All(page.Items, letter => Assert.Null(letter.Payload));
            keys.AddRange(page.Items.Select(letter => letter.Key));
            pages++;
        }

        Assert.Equal(["k10", "k11", "k12", "k13", "k14", "k15", "k16"], keys);
        Assert.Equal(3, pages);
    }

    [Fact]
    public async Task A_deleted_letter_is_gone_with_its_payload()
    {
        await Store.PutAsync(Letter("k1", Samples.Noise(90_000)), default);

        await Store.PutAsync(Letter("k2", Samples.Noise(1_100_000)), default);
        await Store.PutAsync(Letter("k2", "smaller the second time"), default);

        Assert.True(await Store.DeleteAsync("k1", default));
        Assert.True(await Store.DeleteAsync("k2", default));
        Assert.False(await Store.DeleteAsync("k1", default));

        Assert.Null(await Store.GetAsync("k1", default));
        Assert.Empty(await PayloadKeysAsync());
    }

    [Fact]
    public async Task An_erasure_reaches_the_letters_of_its_person_and_no_other()
    {
        await Store.PutAsync(Letter("k1", Samples.Noise(90_000)) with { LeadId = "lead'1" }, default);
        await Store.PutAsync(Letter("k2", "to Anna@Example.com, who is named in passing") with { LeadId = "lead2" }, default);
        await Store.PutAsync(Letter("k3", "x") with { Keys = ["key1", "key2"] }, default);
        await Store.PutAsync(Letter("k4", "<Anna@Example.com> cannot be read") with { LeadId = null }, default);
        await Store.PutAsync(Letter("k5", "<ben@example.com> cannot be read") with { LeadId = null }, default);

        Assert.Equal(3, await Store.DeleteOfPersonAsync(new HashSet<string>(StringComparer.Ordinal) { "lead'1", "key2" }, ["anna@example.com"], default));

        Assert.Equal(["k2", "k5"], (await Store.ListAsync(50, null, default)).Items.Select(letter => letter.Key));
        Assert.Empty(await PayloadKeysAsync());
    }

    [Fact]
    public async Task A_replay_sends_the_event_as_if_it_came_for_the_first_time_and_ends_the_letter()
    {
        var envelope = new LeadEventsEnvelope { Attempt = 7, Events = [Samples.Event("1", "Köln")] };
        await Store.PutAsync(Letter("k1", EnvelopeCodec.Json(envelope)), default);

        Assert.True(await Replay.ReplayAsync("k1", default));

        var message = Assert.Single((await _storage.Account.Queue(QueueNames.LeadEvents).ReceiveMessagesAsync()).Value);
        var decoded = await _storage.Codec.DecodeAsync<LeadEventsEnvelope>(message.MessageText, default);
        Assert.Equal((1, envelope.Events[0]), (decoded.Envelope.Attempt, decoded.Envelope.Events[0]));
        Assert.Null(await Store.GetAsync("k1", default));
        Assert.False(await Replay.ReplayAsync("k1", default));
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("""{"v":9,"other":true}""")]
    [InlineData("[1]")]
    public async Task A_text_that_could_not_be_read_is_replayed_as_it_is(string text)
    {
        await Store.PutAsync(Letter(DeadLetter.KeyOfText(text), text), default);
        Assert.Equal(new ReplayText(QueueNames.LeadEvents, text), await Replay.TextAsync(DeadLetter.KeyOfText(text), default));
    }

    [Fact]
    public async Task What_no_queue_takes_cannot_be_replayed_and_stays()
    {
        await Store.PutAsync(Letter("k1", "{}") with { Queue = null }, default);
        Assert.False(await Replay.ReplayAsync("k1", default));
        Assert.NotNull(await Store.GetAsync("k1", default));
    }

    private static DeadLetter Letter(string key, string payload) => new()
    {
        Key = key,
        Queue = QueueNames.LeadEvents,
        Source = "generic",
        Reason = "malformed",
        Message = "The event has no id.",
        Pointer = "/events/0/id",
        Tries = 2,
        At = Samples.Noon,
        Traceparent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
        LeadId = "lead",
        Payload = payload,
    };

    private async Task<List<string>> PayloadKeysAsync()
    {
        var keys = new List<string>();
        await foreach (var row in _storage.Account.Table(TableNames.Payloads).QueryAsync<Azure.Data.Tables.TableEntity>()) keys.Add(row.RowKey);
        return keys;
    }
}
