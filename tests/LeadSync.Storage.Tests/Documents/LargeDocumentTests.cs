using System.Diagnostics.Metrics;
using Azure.Data.Tables;
using LeadSync.Storage.Accounts;
using LeadSync.Storage.Documents;
using LeadSync.Storage.Metering;
using LeadSync.Testing;

namespace LeadSync.Storage.Tests.Documents;

[Collection(AzuriteCollection.Name)]
public sealed class LargeDocumentTests(AzuriteFixture azurite)
{
    // Noise deflates to three quarters: one row holds 720 KB deflated.
    private const int OfOneRow = 950_000;
    private const int OfThreeRows = 2_500_000;

    private static readonly DocumentName _document = DocumentName.Of(DocumentKinds.ServiceLevels, "large");
    private static readonly Publication _publication = new("anna", null, TimeSpan.Zero);
    private static readonly WriteCondition _anything = new WriteCondition.Anything();

    private readonly TestStorage _storage = new(azurite);

    [Theory]
    [InlineData(0, 1)]
    [InlineData(OfOneRow, 1)]
    [InlineData(OfThreeRows, 3)]
    public async Task Drafts_and_versions_of_any_size_come_back_whole(int size, int rows)
    {
        var text = Samples.Noise(size);

        await _storage.Documents.PutDraftAsync(_document, text, _anything, "anna", default);
        Assert.Equal(text, (await _storage.Documents.GetDraftAsync(_document, default))?.Text);

        await _storage.Documents.PublishAsync(_document, _anything, _publication, default);
        Assert.Equal(text, (await _storage.Documents.GetCurrentAsync(_document, default))?.Text);
        Assert.Equal(rows, (await KeysAsync("v|")).Count);
    }

    [Fact]
    public async Task Twenty_megabytes_of_rules_come_back_whole()
    {
        var text = string.Join('\n', Enumerable.Range(0, 300_000).Select(number =>
            $"{{ \"id\": \"rule-{number * 7919 % 300_007}\", \"when\": {{ \"postalCode\": [\"{number % 100_000:D5}\"] }} }}"));

        await _storage.Documents.PublishTextAsync(_document, text, _anything, _publication, default);

        Assert.Equal(text, (await _storage.Documents.GetCurrentAsync(_document, default))?.Text);
    }

    [Fact]
    public async Task A_crash_between_chunks_and_pointer_leaves_only_rows_that_nobody_sees_and_a_purge_finds()
    {
        await _storage.Documents.PublishTextAsync(_document, Samples.Noise(OfThreeRows), _anything, _publication, default);
        var kept = await KeysAsync("v|");
        await CrashedPublisherAsync();
        Assert.Equal(3, (await KeysAsync("v|")).Count - kept.Count);

        Assert.Equal(1, (await _storage.Documents.GetCurrentAsync(_document, default))?.Info.Version);
        Assert.Equal(2, Assert.IsType<PublishOutcome.Published>(
            await _storage.Documents.PublishTextAsync(_document, "two", _anything, _publication, default)).Info.Version);
        Assert.Equal("two", (await _storage.Documents.GetCurrentAsync(_document, default))?.Text);

        Assert.Equal(0, await _storage.Documents.PurgeUnreferencedAsync(_document, TimeProvider.System.GetUtcNow().AddHours(-1), default));
        Assert.Equal(3, await _storage.Documents.PurgeUnreferencedAsync(_document, TimeProvider.System.GetUtcNow().AddHours(1), default));
        Assert.Equal(kept.Count + 1, (await KeysAsync("v|")).Count);
        Assert.NotNull(await _storage.Documents.GetVersionAsync(_document, 1, default));
    }

    [Fact]
    public async Task Chunks_of_drafts_that_were_saved_over_are_purged_and_those_of_the_draft_stay()
    {
        await _storage.Documents.PutDraftAsync(_document, Samples.Noise(OfThreeRows), _anything, "anna", default);
        var text = Samples.Noise(OfThreeRows);
        await _storage.Documents.PutDraftAsync(_document, text, _anything, "anna", default);

        Assert.Equal(3, await _storage.Documents.PurgeUnreferencedAsync(_document, TimeProvider.System.GetUtcNow().AddHours(1), default));
        Assert.Equal(text, (await _storage.Documents.GetDraftAsync(_document, default))?.Text);
    }

    /// <summary>Publishes until the last chunk is stored; the token ends it before its pointer transaction is sent.</summary>
    private async Task CrashedPublisherAsync()
    {
        using var crash = new CancellationTokenSource();
        using var listener = CrashAfter(chunks: 3, crash);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => _storage.Documents.PublishTextAsync(_document, Samples.Noise(OfThreeRows), _anything, _publication, crash.Token));
    }

    // The instrument calls back in the middle of the publisher's own flow.
    private static MeterListener CrashAfter(int chunks, CancellationTokenSource crash)
    {
        var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, listening) =>
        {
            if (instrument.Name == StorageMeter.CounterName) listening.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>((_, _, tags, _) =>
        {
            if (tags[0].Value is "table.upsert" && --chunks == 0) crash.Cancel();
        });
        listener.Start();
        return listener;
    }

    private async Task<List<string>> KeysAsync(string start)
    {
        var keys = new List<string>();
        await foreach (var row in _storage.Account.Table(TableNames.Documents).QueryAsync<TableEntity>(
            TableClient.CreateQueryFilter($"PartitionKey eq {"service-levels|large"}"), select: ["PartitionKey", "RowKey"]))
            if (row.RowKey.StartsWith(start, StringComparison.Ordinal)) keys.Add(row.RowKey);
        return keys;
    }
}
