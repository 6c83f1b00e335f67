namespace Azure.Data.Tables;

/// <summary>One of the up to 100 operations of a transaction.</summary>
public class TableTransactionAction
{
    /// <summary>Names the operation, its entity and the version it must have; the default version matches any.</summary>
    public TableTransactionAction(TableTransactionActionType actionType, ITableEntity entity, ETag etag = default) =>
        (ActionType, Entity, ETag) = (actionType, entity, etag);

    /// <summary>What is done.</summary>
    public TableTransactionActionType ActionType { get; }

    /// <summary>The entity it is done with; a delete needs its keys only.</summary>
    public ITableEntity Entity { get; }

    /// <summary>The version that an update or delete insists on; default for any.</summary>
    public ETag ETag { get; }
}
