using Azure.Data.Tables;
using LeadSync.Compat.Tests.Azurite;

namespace LeadSync.Compat.Tests.Tables;

public sealed class QueryTests(AzuriteFixture azurite) : TableTests(azurite)
{
    [Fact]
    public async Task More_than_1000_rows_come_in_order_over_several_pages()
    {
        foreach (var hundred in Enumerable.Range(0, 1200).Chunk(100))
            await Table.SubmitTransactionAsync(hundred.Select(number => Add($"{number:0000}")));
        var pages = await ListAsync(Table.QueryAsync<TableEntity>("PartitionKey eq 'p'", select: ["RowKey"]).AsPages());
        Assert.Equal([1000, 200], pages.Select(page => page.Values.Count));
        Assert.Equal(Enumerable.Range(0, 1200).Select(number => $"{number:0000}"), pages.SelectMany(page => page.Values).Select(row => row.RowKey));
        Assert.Equal(1200, (await ListAsync(Table.QueryAsync<TableEntity>())).Count);
    }

    [Fact]
    public async Task A_continuation_token_goes_on_after_its_page()
    {
        await Table.SubmitTransactionAsync(Enumerable.Range(0, 7).Select(number => Add($"ü {number}", "it's")));
        var all = Table.QueryAsync<TableEntity>(maxPerPage: 3);
        var first = await all.AsPages().FirstAsync();
        Assert.Equal(["ü 0", "ü 1", "ü 2"], first.Values.Select(row => row.RowKey));
        var rest = await ListAsync(Table.QueryAsync<TableEntity>().AsPages(first.ContinuationToken, 2));
        Assert.Equal([2, 2], rest.Select(page => page.Values.Count));
        Assert.Null(rest[^1].ContinuationToken);
        Assert.Equal("ü 6", rest[^1].Values[^1].RowKey);
    }

    [Fact]
    public async Task A_filter_compares_values_of_every_type()
    {
        var (time, id, bytes) = (new DateTimeOffset(2024, 1, 2, 3, 4, 5, TimeSpan.FromHours(1)), Guid.NewGuid(), new byte[] { 1, 171 });
        await Table.AddEntityAsync(new TableEntity("p", "r") { ["t"] = time, ["g"] = id, ["l"] = 5_000_000_000, ["i"] = 5, ["d"] = 0.5, ["b"] = true, ["s"] = "o'x" });
        Assert.Single(await FoundAsync($"t eq {time} and g eq {id} and l eq {5_000_000_000} and i eq {5} and d eq {0.5} and b eq {true} and s eq {"o'x"}"));
        Assert.Empty(await FoundAsync($"t gt {time}"));
        Assert.Empty(await FoundAsync($"s eq {"o"}"));
        Assert.Equal("x eq X'01AB' and y eq datetime'2024-01-02T02:04:05.0000000Z'", TableClient.CreateQueryFilter($"x eq {bytes} and y eq {time}"));
        Assert.Throws<ArgumentException>(() => TableClient.CreateQueryFilter($"x eq {TimeSpan.Zero}"));
    }

    [Fact]
    public async Task A_cancelled_query_ends()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ListAsync(Table.QueryAsync<TableEntity>(cancellationToken: cancelled.Token)));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            async () => await Table.QueryAsync<TableEntity>().GetAsyncEnumerator(cancelled.Token).MoveNextAsync());
    }

    private Task<List<TableEntity>> FoundAsync(FormattableString filter) =>
        ListAsync(Table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter(filter)));
}
