using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Azure.Data.Tables.Internal;

/// <summary>Writes an entity as the service's JSON: what JSON cannot tell apart has its OData type beside it.</summary>
internal static class EntityWriter
{
    // Only what JSON itself demands is escaped: the body counts against the service's limits.
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Write(ITableEntity entity)
    {
        var json = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var (name, value) in entity is TableEntity dictionary ? dictionary : TypedEntity.Values(entity))
        {
            // The service keeps these two itself and ignores nulls.
            if (name is not (TableEntity.ETagName or nameof(ITableEntity.Timestamp)) && value is not null)
                Add(json, name, Typed(value));
        }

        return JsonSerializer.SerializeToUtf8Bytes(json, Compact);
    }

    public static string Time(DateTime utc) => utc.ToString("yyyy-MM-ddTHH:mm:ss.fffffffZ", CultureInfo.InvariantCulture);

    private static void Add(Dictionary<string, object> json, string name, (string? Type, object Value) property)
    {
        if (property.Type is not null)
            json[name + EntityReader.TypeSuffix] = property.Type;
        json[name] = property.Value;
    }

    private static (string? Type, object Value) Typed(object value) => value switch
    {
        string or bool or int => (null, value),
        double => ("Edm.Double", value),
        long number => ("Edm.Int64", number.ToString(CultureInfo.InvariantCulture)),
        byte[] => ("Edm.Binary", value),
        BinaryData data => ("Edm.Binary", data.ToArray()),
        Guid => ("Edm.Guid", value),
        DateTimeOffset time => ("Edm.DateTime", Time(time.UtcDateTime)),
        DateTime { Kind: DateTimeKind.Utc } time => ("Edm.DateTime", Time(time)),
        _ => throw new NotSupportedException($"Not a value for a table: {value.GetType()}. A DateTime must be UTC."),
    };
}
