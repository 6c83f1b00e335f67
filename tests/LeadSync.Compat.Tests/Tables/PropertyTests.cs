using System.Text.Json;
using Azure.Data.Tables;
using LeadSync.Compat.Tests.Azurite;

namespace LeadSync.Compat.Tests.Tables;

public sealed class PropertyTests(AzuriteFixture azurite) : TableTests(azurite)
{
    private static readonly DateTimeOffset Time = new DateTimeOffset(2024, 2, 29, 23, 59, 59, TimeSpan.FromHours(2)).AddTicks(1234567);
    private static readonly Guid Id = new("0f8fad5b-d9cb-469f-a165-70867728950e");
    private static readonly byte[] Bytes = [.. Enumerable.Range(0, 256).Select(number => (byte)number)];

    [Fact]
    public async Task Every_type_comes_back_as_it_was_written()
    {
        await Table.AddEntityAsync(Everything("r"));
        var read = (await Table.GetEntityAsync<TableEntity>("p", "r")).Value;
        AssertEverything(read);
        Assert.Equal(Bytes, read.GetBinaryData("binaryData")!.ToArray());
        Assert.False(read.ContainsKey("nothing"));
        Assert.NotNull(read.Timestamp);
    }

    [Fact]
    public async Task The_official_client_reads_every_type_that_we_write()
    {
        await Table.AddEntityAsync(Everything("r"));
        var read = await OfficialClients.RunAsync(Azurite, "readEntity", Table.Name, "p", "r");
        var found = read.EnumerateObject().Where(property => property.Value.ValueKind == JsonValueKind.Object)
            .ToDictionary(property => property.Name, property => (property.Value.GetProperty("type").GetString(), property.Value.GetProperty("value").ToString()));
        Assert.Equal(("String", "ü \"<&>\" \r\n\t'"), found["text"]);
        Assert.Equal(("Int32", "-5"), found["int"]);
        Assert.Equal(("Int64", "9223372036854775807"), found["long"]);
        Assert.Equal("2", found["whole"].Item2); // JavaScript cannot tell 2.0 from 2
        Assert.Equal(("Double", "1.5e+300"), found["double"]);
        Assert.Equal(("Boolean", "true"), found["flag"]);
        Assert.Equal(("Guid", Id.ToString()), found["id"]);
        Assert.Equal(("DateTime", "2024-02-29T21:59:59.1234567Z"), found["time"]);
        Assert.Equal(("Binary", Convert.ToBase64String(Bytes)), found["binary"]);
    }

    [Fact]
    public async Task We_read_every_type_that_the_official_client_writes()
    {
        var entity = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["partitionKey"] = "p",
            ["rowKey"] = "it's ü+%",
            ["text"] = "ü \"<&>\" \r\n\t'",
            ["int"] = Typed("Int32", "-5"),
            ["long"] = Typed("Int64", "9223372036854775807"),
            ["whole"] = Typed("Double", "2"),
            ["double"] = Typed("Double", "1.5e300"),
            ["flag"] = true,
            ["id"] = Typed("Guid", Id.ToString()),
            ["time"] = Typed("DateTime", "2024-02-29T21:59:59.1234567Z"),
            ["binary"] = Typed("Binary", Convert.ToBase64String(Bytes)),
        };
        await OfficialClients.RunAsync(Azurite, "writeEntity", Table.Name, JsonSerializer.Serialize(entity));
        AssertEverything((await Table.GetEntityAsync<TableEntity>("p", "it's ü+%")).Value);
    }

    [Fact]
    public async Task The_official_client_finds_rows_by_our_filter()
    {
        await Table.AddEntityAsync(Everything("it's +1"));
        var filter = TableClient.CreateQueryFilter($"RowKey eq {"it's +1"} and id eq {Id} and long eq {long.MaxValue} and flag eq {true} and time ge {Time}");
        var rows = await OfficialClients.RunAsync(Azurite, "list", Table.Name, filter);
        Assert.Equal("it's +1", Assert.Single(rows.EnumerateArray()).GetString());
    }

    [Fact]
    public void A_property_read_as_another_type_is_refused()
    {
        var entity = new TableEntity("p", "r") { ["n"] = 5L };
        entity["n"] = 6;
        Assert.Equal(6L, entity.GetInt64("n"));
        Assert.Throws<InvalidOperationException>(() => entity.GetString("n"));
        Assert.Throws<InvalidOperationException>(() => entity["n"] = "text");
        Assert.Null(entity.GetString("missing"));
        Assert.Equal(["PartitionKey", "RowKey", "n"], entity.Keys);
        Assert.Equal(3, entity.Count);
    }

    [Fact]
    public async Task A_value_that_a_table_cannot_hold_is_refused_before_it_is_sent() =>
        await Assert.ThrowsAsync<NotSupportedException>(() => Table.AddEntityAsync(new TableEntity("p", "r") { ["x"] = new Uri("http://x") }));

    private static Dictionary<string, string> Typed(string type, string value) => new(StringComparer.Ordinal) { ["type"] = type, ["value"] = value };

    private static TableEntity Everything(string row) => new("p", row)
    {
        ["text"] = "ü \"<&>\" \r\n\t'",
        ["int"] = -5,
        ["long"] = long.MaxValue,
        ["whole"] = 2.0,
        ["double"] = 1.5e300,
        ["flag"] = true,
        ["id"] = Id,
        ["time"] = Time,
        ["binary"] = Bytes,
        ["binaryData"] = BinaryData.FromBytes(Bytes),
        ["nothing"] = null,
    };

    private static void AssertEverything(TableEntity read)
    {
        Assert.Equal("ü \"<&>\" \r\n\t'", read.GetString("text"));
        Assert.Equal(-5, read.GetInt32("int"));
        Assert.Equal(long.MaxValue, read.GetInt64("long"));
        Assert.Equal(2.0, read.GetDouble("whole"));
        Assert.Equal(1.5e300, read.GetDouble("double"));
        Assert.True(read.GetBoolean("flag"));
        Assert.Equal(Id, read.GetGuid("id"));
        Assert.Equal(Time, read.GetDateTimeOffset("time"));
        Assert.Equal(Bytes, read.GetBinary("binary"));
    }
}
