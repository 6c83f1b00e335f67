using Azure;
using Azure.Data.Tables;
using LeadSync.Compat.Tests.Azurite;

namespace LeadSync.Compat.Tests.Tables;

public sealed class ServiceTests(AzuriteFixture azurite) : TableTests(azurite)
{
    [Fact]
    public async Task Creating_and_deleting_a_table_can_be_repeated()
    {
        var name = AzuriteFixture.NewName();
        Assert.Equal(name, (await Service.CreateTableIfNotExistsAsync(name)).Value.Name);
        Assert.Equal(name, (await Service.GetTableClient(name).CreateIfNotExistsAsync()).Value.Name);
        var filter = TableClient.CreateQueryFilter($"TableName eq {name}");
        Assert.Equal(name, Assert.Single(await ListAsync(Service.QueryAsync(filter))).Name);
        Assert.Equal(204, (await Service.DeleteTableAsync(name)).Status);
        Assert.Equal(404, (await Service.DeleteTableAsync(name)).Status);
        Assert.Empty(await ListAsync(Service.QueryAsync(filter)));
    }

    [Fact]
    public async Task A_missing_table_is_told_from_a_missing_row()
    {
        var failed = await Assert.ThrowsAsync<RequestFailedException>(() => Service.GetTableClient("missing").AddEntityAsync(new TableEntity("p", "r")));
        Assert.Equal((404, "TableNotFound"), (failed.Status, failed.ErrorCode));
        Assert.False((await Service.GetTableClient("missing").GetEntityIfExistsAsync<TableEntity>("p", "r")).HasValue);
    }

    [Fact]
    public async Task A_shared_key_signs_in_and_a_wrong_one_is_refused_with_403()
    {
        var right = new TableServiceClient(Azurite.Tables, new TableSharedKeyCredential("devstoreaccount1", AzuriteFixture.Key));
        Assert.False((await right.GetTableClient(Table.Name).GetEntityIfExistsAsync<TableEntity>("p", "r")).HasValue);
        var wrong = new TableServiceClient(Azurite.Tables, new TableSharedKeyCredential("devstoreaccount1", "AAAA"));
        var failed = await Assert.ThrowsAsync<RequestFailedException>(() => wrong.GetTableClient(Table.Name).GetEntityIfExistsAsync<TableEntity>("p", "r"));
        Assert.Equal(403, failed.Status);
    }

    [Theory]
    [InlineData("AccountName=a")]
    [InlineData("TableEndpoint=http://localhost")]
    [InlineData("nonsense")]
    public void A_connection_string_without_account_or_key_is_refused(string text) =>
        Assert.Throws<FormatException>(() => new TableServiceClient(text));
}
