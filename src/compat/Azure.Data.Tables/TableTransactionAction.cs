namespace Azure.Data.Tables;

/// <summary>One of the up to 100 operations of a transaction.</summary>
public class TableTransactionAction(TableTransactionActionType actionType, ITableEntity entity, ETag etag = default)
{
    /// <summary>What is done.</summary>
    public TableTransactionActionType ActionType => actionType;
    /// <summary>The entity it is done with; a delete needs its keys only.</summary>
    public ITableEntity Entity => entity;
    /// <summary>The version that an update or delete insists on; default for any.</summary>
    public ETag ETag => etag;
}
