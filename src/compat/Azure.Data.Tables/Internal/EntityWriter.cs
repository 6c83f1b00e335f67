using System.Globalization;
using System.Text.Json;

namespace Azure.Data.Tables.Internal;

/// <summary>Writes an entity as the service's JSON: what JSON cannot tell apart gets an OData type beside it.</summary>
internal static class EntityWriter
{
    public static byte[] Write(ITableEntity entity)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            foreach (var (name, value) in entity is TableEntity dictionary ? dictionary : TypedEntity.Values(entity))
                Property(writer, name, value);
            writer.WriteEndObject();
        }

        return buffer.ToArray();
    }

    private static void Property(Utf8JsonWriter writer, string name, object? value)
    {
        // The service keeps these two itself.
        if (name is TableEntity.ETagName or nameof(ITableEntity.Timestamp))
            return;
        if (TypeOf(value) is { } type)
            writer.WriteString(name + EntityReader.TypeSuffix, type);
        writer.WritePropertyName(name);
        Value(writer, value);
    }

    private static string? TypeOf(object? value) => value switch
    {
        byte[] or BinaryData => "Edm.Binary",
        long or ulong => "Edm.Int64",
        double => "Edm.Double",
        Guid => "Edm.Guid",
        DateTimeOffset or DateTime => "Edm.DateTime",
        _ => null,
    };

    private static void Value(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null: writer.WriteNullValue(); break;
            case bool flag: writer.WriteBooleanValue(flag); break;
            case double number: writer.WriteNumberValue(number); break;
            case int or short or byte: writer.WriteNumberValue(Convert.ToInt32(value, CultureInfo.InvariantCulture)); break;
            case byte[] bytes: writer.WriteBase64StringValue(bytes); break;
            case BinaryData data: writer.WriteBase64StringValue(data); break;
            default: writer.WriteStringValue(Text(value)); break;
        }
    }

    private static string Text(object value) => value switch
    {
        string text => text,
        long or ulong or Guid => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
        DateTimeOffset time => Time(time.UtcDateTime),
        DateTime { Kind: DateTimeKind.Utc } time => Time(time),
        DateTime time => throw new NotSupportedException($"DateTime {time:O} has a Kind of {time.Kind}. Azure SDK requires it to be UTC."),
        _ => throw new NotSupportedException($"Not supported type {value.GetType()}."),
    };

    private static string Time(DateTime utc) => utc.ToString("yyyy-MM-ddTHH:mm:ss.fffffffZ", CultureInfo.InvariantCulture);
}
