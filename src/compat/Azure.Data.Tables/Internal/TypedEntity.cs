using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Runtime.Serialization;

namespace Azure.Data.Tables.Internal;

/// <summary>Entities that are classes of the application: their public properties, named as <see cref="DataMemberAttribute"/> says.</summary>
internal static class TypedEntity
{
    private static readonly ConcurrentDictionary<Type, (string Name, PropertyInfo Property)[]> Known = new();

    public static IEnumerable<KeyValuePair<string, object?>> Values(ITableEntity entity) =>
        Members(entity.GetType())
            .Where(member => member.Property.CanRead)
            .Select(member => KeyValuePair.Create(member.Name, member.Property.GetValue(entity) is var value && value is Enum ? value.ToString() : value))
            .Append(new(nameof(ITableEntity.PartitionKey), entity.PartitionKey))
            .Append(new(nameof(ITableEntity.RowKey), entity.RowKey));

    public static T Create<T>(TableEntity row) where T : class, ITableEntity
    {
        var entity = Activator.CreateInstance<T>();
        foreach (var (name, property) in Members(typeof(T)))
        {
            if (property.SetMethod is { IsPublic: true } && row.TryGetValue(name, out var value))
                property.SetValue(entity, Wanted(value, Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType));
        }

        (entity.PartitionKey, entity.RowKey, entity.Timestamp, entity.ETag) = (row.PartitionKey, row.RowKey, row.Timestamp, row.ETag);
        return entity;
    }

    private static (string Name, PropertyInfo Property)[] Members(Type type) => Known.GetOrAdd(type, static type =>
        [.. type.GetProperties()
            .Where(property => property.GetIndexParameters().Length == 0 && !property.IsDefined(typeof(IgnoreDataMemberAttribute)))
            .Select(property => (property.GetCustomAttribute<DataMemberAttribute>()?.Name ?? property.Name, property))
            .Where(member => typeof(ITableEntity).GetProperty(member.property.Name) is null)]);

    private static object? Wanted(object? value, Type type) => value switch
    {
        null => null,
        string name when type.IsEnum => Enum.Parse(type, name),
        byte[] bytes when type == typeof(BinaryData) => BinaryData.FromBytes(bytes),
        DateTimeOffset time when type == typeof(DateTime) => time.UtcDateTime,
        int when type == typeof(long) || type == typeof(double) => Convert.ChangeType(value, type, CultureInfo.InvariantCulture),
        _ => value,
    };
}
