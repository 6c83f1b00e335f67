using System.Diagnostics.Metrics;
using Azure.Data.Tables;
using LeadSync.Storage.Accounts;
using LeadSync.Storage.Metering;
using LeadSync.Storage.Queues;
using LeadSync.Testing;

namespace LeadSync.Storage.Tests.Metering;

[Collection(AzuriteCollection.Name)]
public sealed class StorageMeterTests(AzuriteFixture azurite)
{
    private readonly TestStorage _storage = new(azurite);

    [Fact]
    public async Task Each_request_to_a_table_is_counted_once_by_what_it_does()
    {
        var table = await CreatedAsync();
        var before = _storage.Counted();

        await table.AddEntityAsync(new TableEntity("p'1 (x)", "r") { ["n"] = 1 });
        var read = await table.GetEntityAsync<TableEntity>("p'1 (x)", "r");
        await table.GetEntityIfExistsAsync<TableEntity>("p", "missing");
        await table.UpdateEntityAsync(read.Value, read.Value.ETag);
        await table.UpsertEntityAsync(new TableEntity("p", "r2"));
        await foreach (var row in table.QueryAsync<TableEntity>("PartitionKey eq 'p'")) Assert.Equal("r2", row.RowKey);
        await table.SubmitTransactionAsync(
            [new(TableTransactionActionType.Add, new TableEntity("q", "1")), new(TableTransactionActionType.Add, new TableEntity("q", "2"))]);
        await table.DeleteEntityAsync("p", "r2");

        AssertCounts(
            before,
            ("table.insert", 1), ("table.get", 2), ("table.update", 1), ("table.upsert", 1), ("table.query", 1), ("table.transaction", 1), ("table.delete", 1));
        Assert.All(_storage.Counted().Since(before).ByOperation.Keys, operation => Assert.Equal("Leads", operation.Resource));
    }

    [Fact]
    public async Task Queues_are_counted_but_for_empty_receives_and_lease_renewals()
    {
        await _storage.Account.EnsureCreatedAsync(default);
        var queue = _storage.Account.Queue(QueueNames.Settle);
        var before = _storage.Counted();

        await queue.ReceiveMessagesAsync();
        await _storage.Sender.SendAsync(QueueNames.Settle, new Envelope<string> { Body = "x" }, null, default);
        var message = Assert.Single((await queue.ReceiveMessagesAsync(maxMessages: 16)).Value);
        var renewed = await queue.UpdateMessageAsync(message.MessageId, message.PopReceipt, visibilityTimeout: TimeSpan.FromSeconds(30));
        await queue.DeleteMessageAsync(message.MessageId, renewed.Value.PopReceipt);
        await queue.ReceiveMessagesAsync();

        AssertCounts(before, ("queue.put", 1), ("queue.receive", 1), ("queue.delete", 1));
        Assert.All(_storage.Counted().Since(before).ByOperation.Keys, operation => Assert.Equal("settle", operation.Resource));
    }

    [Fact]
    public async Task A_read_marked_as_uncounted_is_not_counted_and_the_next_one_is()
    {
        var table = await CreatedAsync();
        var before = _storage.Counted();

        using (StorageMeter.Uncounted()) await table.GetEntityIfExistsAsync<TableEntity>("p", "r");
        await table.GetEntityIfExistsAsync<TableEntity>("p", "r");

        AssertCounts(before, ("table.get", 1));
    }

    [Fact]
    public async Task The_instrument_says_operation_and_resource_and_nothing_of_keys()
    {
        var table = await CreatedAsync();
        var tags = new List<KeyValuePair<string, object?>>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, listening) =>
        {
            if (instrument.Name == StorageMeter.CounterName) listening.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>((_, _, measured, _) => tags.AddRange(measured));
        listener.Start();

        await table.AddEntityAsync(new TableEntity("secret-partition", "secret-row"));

        Assert.Equal([new("operation", "table.insert"), new("resource", "Leads")], tags);
    }

    [Fact]
    public async Task A_deleted_table_or_queue_is_created_again_by_what_misses_it()
    {
        var table = await CreatedAsync();
        await table.DeleteAsync();
        await _storage.Account.Queue(QueueNames.Settle).DeleteIfExistsAsync();

        await table.SubmitTransactionAsync([new(TableTransactionActionType.Add, new TableEntity("q", "1"))]);
        await _storage.Sender.SendAsync(QueueNames.Settle, new Envelope<string> { Body = "x" }, null, default);

        Assert.True((await table.GetEntityIfExistsAsync<TableEntity>("q", "1")).HasValue);
    }

    [Fact]
    public async Task Tables_and_queues_are_created_once_a_process()
    {
        await Task.WhenAll(_storage.Account.EnsureCreatedAsync(default), _storage.Account.EnsureCreatedAsync(default));
        var before = _storage.Counted();

        await _storage.Account.EnsureCreatedAsync(default);

        Assert.Equal(0, _storage.Counted().Since(before).Total);
        Assert.Equal(TableNames.All.Count, before.Of("table.create"));
        Assert.Equal(QueueNames.All.Count, before.Of("queue.create"));
    }

    private async Task<TableClient> CreatedAsync()
    {
        await _storage.Account.EnsureCreatedAsync(default);
        return _storage.Account.Table(TableNames.Leads);
    }

    private void AssertCounts(OperationCounts before, params (string Operation, int Count)[] expected) => Assert.Equal(
        expected.OrderBy(entry => entry.Operation, StringComparer.Ordinal),
        _storage.Counted().Since(before).ByOperation
            .Select(entry => (entry.Key.Operation, (int)entry.Value))
            .OrderBy(entry => entry.Operation, StringComparer.Ordinal));
}
