using Azure.Core;

namespace Azure.Data.Tables.Internal;

/// <summary>The requests that write one entity.</summary>
internal static class EntityRequests
{
    public static TableRequest Insert(string table, ITableEntity entity) =>
        new(RequestMethod.Post, table) { Body = EntityWriter.Write(entity) };

    public static TableRequest Update(string table, ITableEntity entity, TableUpdateMode mode, ETag ifMatch) =>
        new(mode == TableUpdateMode.Replace ? RequestMethod.Put : RequestMethod.Patch, Row(table, entity.PartitionKey, entity.RowKey))
        {
            Body = EntityWriter.Write(entity),
            IfMatch = ifMatch == default ? null : ifMatch.ToString(),
        };

    public static TableRequest Delete(string table, string partitionKey, string rowKey, ETag ifMatch) =>
        new(RequestMethod.Delete, Row(table, partitionKey, rowKey)) { IfMatch = (ifMatch == default ? ETag.All : ifMatch).ToString() };

    public static TableRequest Of(string table, TableTransactionAction action) => action.ActionType switch
    {
        TableTransactionActionType.Add => Insert(table, action.Entity),
        TableTransactionActionType.UpdateMerge => Update(table, action.Entity, TableUpdateMode.Merge, action.ETag),
        TableTransactionActionType.UpdateReplace => Update(table, action.Entity, TableUpdateMode.Replace, action.ETag),
        TableTransactionActionType.Delete => Delete(table, action.Entity.PartitionKey, action.Entity.RowKey, action.ETag),
        TableTransactionActionType.UpsertMerge => Update(table, action.Entity, TableUpdateMode.Merge, default),
        TableTransactionActionType.UpsertReplace => Update(table, action.Entity, TableUpdateMode.Replace, default),
        _ => throw new InvalidOperationException($"Unknown action {action.ActionType}."),
    };

    public static string Row(string table, string partitionKey, string rowKey) =>
        $"{table}(PartitionKey='{Key(partitionKey)}',RowKey='{Key(rowKey)}')";

    private static string Key(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return Uri.EscapeDataString(key.Replace("'", "''", StringComparison.Ordinal));
    }
}
