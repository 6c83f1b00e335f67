using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;
using LeadSync.Compat.Tests.Azurite;

namespace LeadSync.Compat.Tests.Tables;

public sealed class EntityTests(AzuriteFixture azurite) : TableTests(azurite)
{
    [Theory]
    [InlineData("it's ''quoted''")]
    [InlineData("50% or 50%25")]
    [InlineData("jürgen+müller@exämple.de")]
    [InlineData("a b&c=d,e;f|(g)")]
    [InlineData("日本 😀")]
    [InlineData("..")]
    [InlineData("")]
    public async Task A_key_with_special_characters_works_in_every_operation(string key)
    {
        await Table.AddEntityAsync(new TableEntity(key, key));
        var read = (await Table.GetEntityAsync<TableEntity>(key, key)).Value;
        Assert.Equal((key, key), (read.PartitionKey, read.RowKey));
        await Table.UpdateEntityAsync(new TableEntity(key, key) { ["n"] = 1 }, read.ETag);
        await Table.UpsertEntityAsync(new TableEntity(key, key) { ["n"] = 2 }, TableUpdateMode.Replace);
        await Table.SubmitTransactionAsync([new(TableTransactionActionType.UpdateMerge, new TableEntity(key, key) { ["m"] = 3 })]);
        var found = Assert.Single(await ListAsync(Table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {key} and RowKey eq {key}"))));
        Assert.Equal((2, 3), (found.GetInt32("n"), found.GetInt32("m")));
        Assert.Equal(204, (await Table.DeleteEntityAsync(key, key)).Status);
    }

    [Fact]
    public async Task A_slash_in_a_key_is_refused_with_400()
    {
        var failed = await Assert.ThrowsAsync<RequestFailedException>(() => Table.AddEntityAsync(new TableEntity("a/b", "r")));
        Assert.Equal(400, failed.Status);
    }

    [Fact]
    public async Task A_second_insert_is_refused_with_409()
    {
        await Table.AddEntityAsync(new TableEntity("p", "r"));
        var failed = await Assert.ThrowsAsync<RequestFailedException>(() => Table.AddEntityAsync(new TableEntity("p", "r")));
        Assert.Equal(409, failed.Status);
        Assert.True(failed.ErrorCode == TableErrorCode.EntityAlreadyExists, failed.ErrorCode);
    }

    [Fact]
    public async Task A_write_with_an_old_ETag_is_refused_with_412_and_changes_nothing()
    {
        await Table.AddEntityAsync(new TableEntity("p", "r") { ["n"] = 1 });
        foreach (var mode in Enum.GetValues<TableUpdateMode>())
            await RefusedAsync(() => Table.UpdateEntityAsync(new TableEntity("p", "r") { ["n"] = 2 }, new ETag(OldTag), mode));
        await RefusedAsync(() => Table.DeleteEntityAsync("p", "r", new ETag(OldTag)));
        Assert.Equal(1, (await Table.GetEntityAsync<TableEntity>("p", "r")).Value.GetInt32("n"));

        static async Task RefusedAsync(Func<Task> write)
        {
            var failed = await Assert.ThrowsAsync<RequestFailedException>(write);
            Assert.Equal((412, TableErrorCode.UpdateConditionNotSatisfied.ToString()), (failed.Status, failed.ErrorCode));
        }
    }

    [Fact]
    public async Task A_write_answers_the_ETag_that_the_next_write_needs()
    {
        var first = (await Table.AddEntityAsync(new TableEntity("p", "r"))).Headers.ETag!.Value;
        var second = (await Table.UpdateEntityAsync(new TableEntity("p", "r") { ["n"] = 1 }, first)).Headers.ETag!.Value;
        Assert.NotEqual(first, second);
        Assert.Equal(second, (await Table.GetEntityAsync<TableEntity>("p", "r")).Value.ETag);
        Assert.Equal(204, (await Table.DeleteEntityAsync("p", "r", second)).Status);
    }

    [Fact]
    public async Task Merge_keeps_other_properties_and_replace_drops_them()
    {
        await Table.AddEntityAsync(new TableEntity("p", "r") { ["a"] = 1, ["b"] = "x" });
        await Table.UpsertEntityAsync(new TableEntity("p", "r") { ["a"] = 2, ["b"] = null });
        var merged = (await Table.GetEntityAsync<TableEntity>("p", "r")).Value;
        Assert.Equal((2, "x"), (merged.GetInt32("a"), merged.GetString("b")));
        await Table.UpdateEntityAsync(new TableEntity("p", "r") { ["a"] = 3 }, ETag.All, TableUpdateMode.Replace);
        var replaced = (await Table.GetEntityAsync<TableEntity>("p", "r")).Value;
        Assert.Equal((3, null), (replaced.GetInt32("a"), replaced.GetString("b")));
    }

    [Fact]
    public async Task What_is_missing_is_an_error_only_where_it_is_needed()
    {
        var read = await Assert.ThrowsAsync<RequestFailedException>(() => Table.GetEntityAsync<TableEntity>("p", "none"));
        Assert.Equal((404, "ResourceNotFound"), (read.Status, read.ErrorCode));
        var update = await Assert.ThrowsAsync<RequestFailedException>(() => Table.UpdateEntityAsync(new TableEntity("p", "none"), ETag.All));
        Assert.Equal((404, "ResourceNotFound"), (update.Status, update.ErrorCode));
        var optional = await Table.GetEntityIfExistsAsync<TableEntity>("p", "none");
        Assert.False(optional.HasValue);
        Assert.Equal(404, optional.GetRawResponse().Status);
        Assert.Throws<InvalidOperationException>(() => optional.Value);
        Assert.Equal(404, (await Table.DeleteEntityAsync("p", "none")).Status);
    }

    [Fact]
    public async Task An_update_without_an_ETag_is_a_mistake_of_the_caller() =>
        await Assert.ThrowsAsync<ArgumentException>(() => Table.UpdateEntityAsync(new TableEntity("p", "r"), default));

    [Fact]
    public async Task Select_reads_the_chosen_properties_only()
    {
        await Table.AddEntityAsync(new TableEntity("p", "r") { ["a"] = 1, ["b"] = 2 });
        var one = (await Table.GetEntityAsync<TableEntity>("p", "r", ["b"])).Value;
        Assert.Equal((null, 2), (one.GetInt32("a"), one.GetInt32("b")));
        var optional = (await Table.GetEntityIfExistsAsync<TableEntity>("p", "r", ["RowKey"])).Value!;
        Assert.Equal(("r", null), (optional.RowKey, optional.GetInt32("b")));
    }
}
