using System.Runtime.Serialization;
using Azure;
using Azure.Data.Tables;
using LeadSync.Compat.Tests.Azurite;

namespace LeadSync.Compat.Tests.Tables;

public sealed class TypedEntityTests(AzuriteFixture azurite) : TableTests(azurite)
{
    private enum Level
    {
        Low,
        High,
    }

    [Fact]
    public async Task A_class_is_stored_by_its_properties()
    {
        var time = new DateTimeOffset(2024, 1, 2, 3, 4, 5, TimeSpan.Zero);
        await Table.AddEntityAsync(new Row
        {
            PartitionKey = "p", RowKey = "r", Name = "n", Hidden = "h", Count = 7, Score = 3, Level = Level.High, At = time, Utc = time.UtcDateTime, Data = BinaryData.FromString("d"),
        });
        var raw = (await Table.GetEntityAsync<TableEntity>("p", "r")).Value;
        Assert.Equal(("n", "High"), (raw.GetString("title"), raw.GetString("Level")));
        Assert.Equal((false, false, false), (raw.ContainsKey("Hidden"), raw.ContainsKey("Name"), raw.ContainsKey("Missing")));
        var row = (await Table.GetEntityAsync<Row>("p", "r")).Value;
        Assert.Equal(("n", "", 7L, 3.0, Level.High), (row.Name, row.Hidden, row.Count, row.Score, row.Level));
        Assert.Equal((time, time.UtcDateTime, "d", null), (row.At, row.Utc, row.Data!.ToString(), row.Missing));
        Assert.Equal((raw.ETag, raw.Timestamp), (row.ETag, row.Timestamp));
    }

    private sealed class Row : ITableEntity
    {
        public string PartitionKey { get; set; } = "";

        public string RowKey { get; set; } = "";

        public DateTimeOffset? Timestamp { get; set; }

        public ETag ETag { get; set; }

        [DataMember(Name = "title")]
        public string Name { get; set; } = "";

        [IgnoreDataMember]
        public string Hidden { get; set; } = "";

        public long Count { get; set; }

        public double Score { get; set; }

        public Level Level { get; set; }

        public DateTimeOffset At { get; set; }

        public DateTime Utc { get; set; }

        public BinaryData? Data { get; set; }

        public int? Missing { get; set; } = null;
    }
}
