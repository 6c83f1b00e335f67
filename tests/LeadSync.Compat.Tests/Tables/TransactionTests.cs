using Azure;
using Azure.Data.Tables;
using LeadSync.Compat.Tests.Azurite;

namespace LeadSync.Compat.Tests.Tables;

public sealed class TransactionTests(AzuriteFixture azurite) : TableTests(azurite)
{
    [Fact]
    public async Task A_hundred_actions_are_answered_in_order_with_their_ETags()
    {
        var answers = (await Table.SubmitTransactionAsync(Enumerable.Range(0, 100).Select(number => Add($"{number:000}")))).Value;
        Assert.Equal(100, answers.Count);
        Assert.All(answers, answer => Assert.Equal(204, answer.Status));
        var last = (await Table.GetEntityAsync<TableEntity>("p", "099")).Value;
        Assert.Equal(last.ETag, answers[99].Headers.ETag);
    }

    [Fact]
    public async Task Every_kind_of_action_does_its_work()
    {
        foreach (var row in (string[])["merge", "replace", "delete", "upsertMerge", "upsertReplace"])
            await Table.AddEntityAsync(new TableEntity("p", row) { ["old"] = 1 });
        var tag = (await Table.GetEntityAsync<TableEntity>("p", "merge")).Value.ETag;
        await Table.SubmitTransactionAsync(
        [
            new(TableTransactionActionType.Add, Changed("add")),
            new(TableTransactionActionType.UpdateMerge, Changed("merge"), tag),
            new(TableTransactionActionType.UpdateReplace, Changed("replace"), ETag.All),
            new(TableTransactionActionType.Delete, Changed("delete")),
            new(TableTransactionActionType.UpsertMerge, Changed("upsertMerge")),
            new(TableTransactionActionType.UpsertReplace, Changed("upsertReplace")),
            new(TableTransactionActionType.UpsertReplace, Changed("upsertNew")),
        ]);
        var rows = await ListAsync(Table.QueryAsync<TableEntity>());
        Assert.Equal(
            [("add", "ü'\r\n", null), ("merge", "ü'\r\n", 1), ("replace", "ü'\r\n", null), ("upsertMerge", "ü'\r\n", 1), ("upsertNew", "ü'\r\n", null), ("upsertReplace", "ü'\r\n", null)],
            rows.Select(row => (row.RowKey, row.GetString("new")!, row.GetInt32("old"))));

        static TableEntity Changed(string row) => new("p", row) { ["new"] = "ü'\r\n" };
    }

    [Theory]
    [InlineData(0)]
    [InlineData(50)]
    [InlineData(99)]
    public async Task The_first_action_that_fails_is_named_and_nothing_is_stored(int index)
    {
        await Table.AddEntityAsync(new TableEntity("p", "taken"));
        var actions = Enumerable.Range(0, 100).Select(number => Add(number == index ? "taken" : $"{number:000}"));
        await RefusedAsync(actions, 409, "EntityAlreadyExists", index);
        Assert.Single(await ListAsync(Table.QueryAsync<TableEntity>()));
    }

    [Fact]
    public async Task An_old_ETag_is_412_and_a_missing_row_404_at_their_place()
    {
        await Table.AddEntityAsync(new TableEntity("p", "r"));
        await RefusedAsync([Add("x"), new(TableTransactionActionType.UpdateReplace, new TableEntity("p", "r"), new ETag(OldTag))], 412, "UpdateConditionNotSatisfied", 1);
        await RefusedAsync([Add("x"), Add("y"), new(TableTransactionActionType.Delete, new TableEntity("p", "none"))], 404, "ResourceNotFound", 2);
    }

    [Fact]
    public async Task More_than_a_hundred_actions_are_refused_with_400() =>
        Assert.Equal(400, (await Assert.ThrowsAnyAsync<RequestFailedException>(
            () => Table.SubmitTransactionAsync(Enumerable.Range(0, 101).Select(number => Add($"{number}"))))).Status);

    [Fact]
    public async Task A_transaction_without_actions_is_a_mistake_of_the_caller() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => Table.SubmitTransactionAsync([]));

    private async Task RefusedAsync(IEnumerable<TableTransactionAction> actions, int status, string code, int index)
    {
        var failed = await Assert.ThrowsAsync<TableTransactionFailedException>(() => Table.SubmitTransactionAsync(actions));
        Assert.Equal((status, code, index), (failed.Status, failed.ErrorCode, failed.FailedTransactionActionIndex));
    }
}
