using System.Text;
using System.Text.Json;
using LeadSync.Storage.Payloads;
using LeadSync.Storage.Queues;
using LeadSync.Testing;

namespace LeadSync.Storage.Tests.Queues;

[Collection(AzuriteCollection.Name)]
public sealed class EnvelopeCodecTests(AzuriteFixture azurite)
{
    private static readonly int _frame = Encoding.UTF8.GetByteCount(EnvelopeCodec.Json(new Envelope<string> { Body = "" }));

    private readonly TestStorage _storage = new(azurite);

    [Fact]
    public async Task Events_come_back_as_they_were_sent_with_traceparent_and_receipt()
    {
        var sent = new LeadEventsEnvelope { Attempt = 3, Events = [Samples.Event("1"), Samples.Event("2", "Köln \uFFFE\uFFFF \u0001 <&> 😀")] };
        var text = await _storage.Codec.EncodeAsync(sent, default);

        var read = await _storage.Codec.DecodeAsync<LeadEventsEnvelope>(text, default);

        Assert.StartsWith("""{"v":1,"attempt":3,"events":[{""", text, StringComparison.Ordinal);
        Assert.Equal(3, read.Envelope.Attempt);
        Assert.Equal(sent.Events, read.Envelope.Events);
    }

    [Theory]
    [InlineData(8 * 1024, "attempt")]
    [InlineData((8 * 1024) + 1, "z")]
    public async Task Up_to_8_KB_are_plain_and_above_is_deflated(int size, string member)
    {
        var body = new string('x', size - _frame);
        var text = await RoundTripAsync(body);
        Assert.Contains(member, Members(text));
        Assert.Equal(member == "attempt" ? size : text.Length, Encoding.UTF8.GetByteCount(text));
    }

    [Fact]
    public async Task Bytes_count_and_not_characters()
    {
        var text = await RoundTripAsync(new string('ä', 4100));
        Assert.Contains("z", Members(text));
    }

    [Theory]
    [InlineData(55_000, "z")]
    [InlineData(70_000, "claim")]
    public async Task Above_60_KB_deflated_and_coded_the_body_waits_in_payloads(int size, string member)
    {
        var text = await RoundTripAsync(Samples.Noise(size));
        Assert.Contains(member, Members(text));
        Assert.True(text.Length <= 60 * 1024, $"{text.Length} bytes");
    }

    [Fact]
    public async Task The_largest_payload_comes_back_and_is_gone_after_its_release()
    {
        var text = await RoundTripAsync(Samples.Noise(1_180_000));
        var decoded = await _storage.Codec.DecodeAsync<Envelope<string>>(text, default);

        await _storage.Codec.ReleaseAsync(decoded.Claim, default);
        await _storage.Codec.ReleaseAsync(decoded.Claim, default);

        Assert.Equal(UnreadableReason.PayloadGone, (await Unreadable(text)).Reason);
    }

    [Fact]
    public async Task What_exceeds_900_KB_deflated_is_refused() =>
        await Assert.ThrowsAsync<PayloadTooLargeException>(() => RoundTripAsync(Samples.Noise(1_300_000)));

    [Theory]
    [InlineData("")]
    [InlineData("not json")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("{}")]
    [InlineData("""{"v":"1","attempt":1,"events":[]}""")]
    [InlineData("""{"v":0,"attempt":1,"events":[]}""")]
    [InlineData("""{"v":1,"attempt":1}""")]
    [InlineData("""{"v":1,"attempt":1,"events":[]}""")]
    [InlineData("""{"v":1,"attempt":1,"events":null}""")]
    [InlineData("""{"v":1,"attempt":1,"events":[{"id":"1"}]}""")]
    [InlineData("""{"v":1,"z":"no base64!"}""")]
    [InlineData("""{"v":1,"z":"/////////w=="}""")]
    [InlineData("""{"v":1,"claim":"../x"}""")]
    public async Task A_text_that_no_later_try_would_read_is_malformed(string text) =>
        Assert.Equal(UnreadableReason.Malformed, (await Unreadable(text)).Reason);

    [Theory]
    [InlineData("""{"v":2,"attempt":1,"events":[]}""")]
    [InlineData("""{"v":2,"z":"anything"}""")]
    public async Task A_newer_version_is_told_apart(string text) =>
        Assert.Equal(UnreadableReason.FutureVersion, (await Unreadable(text)).Reason);

    [Fact]
    public async Task What_is_wrong_is_said_without_quoting_the_text()
    {
        var error = await Unreadable("""{"v":1,"attempt":1,"events":[{"id":"a@example.com","source":"s","type":"a@example.com"}]}""");
        Assert.DoesNotContain("example.com", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bomb_is_not_inflated_to_its_end()
    {
        var text = await _storage.Codec.EncodeAsync(new Envelope<string> { Body = new string('x', 10_000_000) }, default);
        var error = await Assert.ThrowsAsync<UnreadableMessageException>(() => _storage.Codec.DecodeAsync<Envelope<string>>(text, default));
        Assert.Equal(UnreadableReason.Malformed, error.Reason);
    }

    [Fact]
    public void No_envelope_has_a_name_that_the_Functions_host_overwrites()
    {
        string[] taken = ["id", "dequeueCount", "expirationTime", "insertionTime", "nextVisibleTime", "popReceipt", "queueTrigger", "sys"];
        var names = Members(EnvelopeCodec.Json(new LeadEventsEnvelope { Events = [] })).Concat(Members(EnvelopeCodec.Json(new Envelope<string> { Body = "" })));
        Assert.Empty(names.Intersect(taken, StringComparer.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Payloads_that_nobody_finished_are_purged_by_day()
    {
        await _storage.Account.EnsureCreatedAsync(default);
        var old = await RoundTripAsync(Samples.Noise(80_000));
        _storage.Time.Pass(TimeSpan.FromDays(2));
        var young = await RoundTripAsync(Samples.Noise(80_000));

        var purged = await _storage.Payloads.PurgeAsync(_storage.Time.Now.AddDays(-1), default);

        Assert.Equal(1, purged);
        Assert.Equal(UnreadableReason.PayloadGone, (await Unreadable(old)).Reason);
        Assert.NotNull((await _storage.Codec.DecodeAsync<Envelope<string>>(young, default)).Claim);
    }

    private static string[] Members(string text)
    {
        using var json = JsonDocument.Parse(text);
        return [.. json.RootElement.EnumerateObject().Select(member => member.Name)];
    }

    private async Task<string> RoundTripAsync(string body)
    {
        var text = await _storage.Codec.EncodeAsync(new Envelope<string> { Body = body }, default);
        Assert.Equal(body, (await _storage.Codec.DecodeAsync<Envelope<string>>(text, default)).Envelope.Body);
        return text;
    }

    private Task<UnreadableMessageException> Unreadable(string text) =>
        Assert.ThrowsAsync<UnreadableMessageException>(() => _storage.Codec.DecodeAsync<LeadEventsEnvelope>(text, default));
}
