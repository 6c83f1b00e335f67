using LeadSync.Storage.Documents;
using LeadSync.Testing;

namespace LeadSync.Storage.Tests.Documents;

[Collection(AzuriteCollection.Name)]
public sealed class CachedDocumentTests
{
    private static readonly DocumentName _document = DocumentName.Of(DocumentKinds.ServiceLevels, "default");
    private static readonly TimeSpan _second = TimeSpan.FromSeconds(1);

    private readonly TestStorage _reader;
    private readonly TestStorage _publisher;
    private readonly CachedDocument<string> _cached;
    private readonly CachedHistory<string> _history;
    private int _reads;

    public CachedDocumentTests(AzuriteFixture azurite)
    {
        _reader = new(azurite);
        _publisher = new(azurite, _reader.Account.Prefix);
        _cached = new(_reader.Documents, _document, _second, version => Read(version.Text), _reader.Time);
        _history = new(_reader.Documents, _document, _second, version => Read(version.Text), _reader.Time);
    }

    [Fact]
    public async Task Another_processs_version_is_read_once_the_copy_is_older_than_allowed()
    {
        await PublishAsync(_publisher, "one");
        Assert.Equal("one", await CurrentAsync());
        await PublishAsync(_publisher, "two");

        _reader.Time.Pass(_second);
        Assert.Equal("one", await CurrentAsync());
        _reader.Time.Pass(TimeSpan.FromTicks(1));
        Assert.Equal("two", await CurrentAsync());
    }

    [Fact]
    public async Task The_publishing_process_sees_its_version_at_once()
    {
        await PublishAsync(_reader, "one");
        Assert.Equal("one", await CurrentAsync());
        await PublishAsync(_reader, "two");
        Assert.Equal("two", await CurrentAsync());
    }

    [Fact]
    public async Task Looking_whether_there_is_a_newer_version_costs_no_counted_operation_and_no_reading()
    {
        await PublishAsync(_publisher, "one");
        await CurrentAsync();
        var before = _reader.Counted();

        for (var look = 0; look < 5; look++)
        {
            _reader.Time.Pass(_second * 2);
            await CurrentAsync();
        }

        Assert.Equal(0, _reader.Counted().Since(before).Total);
        Assert.Equal(1, _reads);
    }

    [Fact]
    public async Task Many_readers_at_once_make_one_look()
    {
        await PublishAsync(_publisher, "one");
        var before = _reader.Counted();

        var values = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => CurrentAsync()));

        Assert.All(values, value => Assert.Equal("one", value));
        Assert.Equal(1, _reader.Counted().Since(before).Total);
        Assert.Equal(1, _reads);
    }

    [Fact]
    public async Task An_invalidated_copy_is_looked_at_again_however_young()
    {
        await PublishAsync(_publisher, "one");
        await CurrentAsync();
        await PublishAsync(_publisher, "two");
        _cached.Invalidate();
        Assert.Equal("two", await CurrentAsync());
    }

    [Fact]
    public async Task Nothing_published_is_null_until_something_is()
    {
        Assert.Null(await _cached.GetAsync(default));
        Assert.Null(await _history.GetAsync(default));
        await PublishAsync(_publisher, "one");
        _reader.Time.Pass(_second * 2);
        Assert.Equal("one", await CurrentAsync());
    }

    [Fact]
    public async Task A_text_that_cannot_be_read_fails_its_readers_until_the_next_version()
    {
        await PublishAsync(_publisher, "bad");
        await Assert.ThrowsAsync<FormatException>(() => CurrentAsync());
        await Assert.ThrowsAsync<FormatException>(() => CurrentAsync());
        await PublishAsync(_publisher, "good");
        Assert.Equal("good", await CurrentAsync());
    }

    [Fact]
    public async Task The_history_knows_which_version_is_in_force_when_and_reads_each_once()
    {
        await PublishAsync(_publisher, "one");
        var first = _publisher.Time.Now;
        Assert.Equal(["one"], await TextsAsync());
        _publisher.Time.Pass(TimeSpan.FromHours(1));
        await PublishAsync(_publisher, "two", Publication.Agreed);
        await PublishAsync(_publisher, "three", Publication.Agreed * 2);
        _reader.Time.Pass(_second * 2);

        Assert.Equal(["one", "two", "three"], await TextsAsync());

        var history = (await _history.GetAsync(default))!;
        Assert.Equal(3, _reads);
        Assert.Equal("one", history.InForceAt(first.AddDays(-1)).Value);
        Assert.Equal("one", history.InForceAt(_publisher.Time.Now.AddSeconds(14)).Value);
        Assert.Equal("two", history.InForceAt(_publisher.Time.Now.AddSeconds(15)).Value);
        Assert.Equal("three", history.InForceAt(_publisher.Time.Now.AddSeconds(30)).Value);
    }

    private static Task PublishAsync(TestStorage by, string text, TimeSpan delay = default) =>
        by.Documents.PublishTextAsync(_document, text, new WriteCondition.Anything(), new("anna", null, delay), default);

    private string Read(string text)
    {
        Interlocked.Increment(ref _reads);
        return text == "bad" ? throw new FormatException("bad") : text;
    }

    private async Task<string?> CurrentAsync() => (await _cached.GetAsync(default))?.Value;

    private async Task<IEnumerable<string>> TextsAsync() => (await _history.GetAsync(default))!.Versions.Select(version => version.Value);
}
