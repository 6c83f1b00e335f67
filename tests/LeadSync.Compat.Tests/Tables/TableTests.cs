using Azure.Data.Tables;
using LeadSync.Compat.Tests.Azurite;

namespace LeadSync.Compat.Tests.Tables;

/// <summary>A new table for each test.</summary>
[Collection(AzuriteCollection.Name)]
public abstract class TableTests(AzuriteFixture azurite) : IAsyncLifetime
{
    protected const string OldTag = "W/\"datetime'2020-01-01T00%3A00%3A00.0000000Z'\"";

    protected AzuriteFixture Azurite => azurite;

    protected TableServiceClient Service { get; } = new(azurite.ConnectionString);

    protected TableClient Table { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Table = Service.GetTableClient(AzuriteFixture.NewName());
        await Table.CreateIfNotExistsAsync();
    }

    public async Task DisposeAsync() => await Table.DeleteAsync();

    protected static TableTransactionAction Add(string row, string partition = "p") => new(TableTransactionActionType.Add, new TableEntity(partition, row));

    protected static async Task<List<T>> ListAsync<T>(IAsyncEnumerable<T> source)
    {
        var list = new List<T>();
        await foreach (var item in source)
            list.Add(item);
        return list;
    }
}
