using System.Globalization;
using System.Text.Json;

namespace Azure.Data.Tables.Internal;

/// <summary>Reads entities from the service's JSON.</summary>
internal static class EntityReader
{
    public const string TypeSuffix = "@odata.type";

    public static T Read<T>(JsonElement json) where T : class, ITableEntity
    {
        var properties = new TableEntity();
        foreach (var property in json.EnumerateObject())
        {
            if (!property.Name.EndsWith(TypeSuffix, StringComparison.Ordinal) && property.Name != "odata.metadata")
                properties[property.Name] = Value(property.Value, TypeOf(property, json));
        }

        return properties as T ?? TypedEntity.Create<T>(properties);
    }

    private static string? TypeOf(JsonProperty property, JsonElement json) =>
        json.TryGetProperty(property.Name + TypeSuffix, out var type) ? type.GetString()
        : property.Name == nameof(ITableEntity.Timestamp) ? "Edm.DateTime" : null;

    private static object? Value(JsonElement value, string? type) => type switch
    {
        "Edm.Binary" => value.GetBytesFromBase64(),
        "Edm.DateTime" => DateTimeOffset.Parse(value.GetString()!, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind),
        "Edm.Guid" => Guid.Parse(value.GetString()!),
        "Edm.Int64" => long.Parse(value.ToString(), CultureInfo.InvariantCulture),
        "Edm.Double" => double.Parse(value.ToString(), CultureInfo.InvariantCulture),
        _ when value.ValueKind is JsonValueKind.True or JsonValueKind.False => value.GetBoolean(),
        _ when value.ValueKind == JsonValueKind.Number => value.TryGetInt32(out var number) ? number : (object)value.GetDouble(),
        _ => value.GetString(),
    };
}
