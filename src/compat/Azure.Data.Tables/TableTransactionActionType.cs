namespace Azure.Data.Tables;

/// <summary>What a transaction does with one entity.</summary>
public enum TableTransactionActionType
{
    /// <summary>Insert; a row with that key fails the transaction with 409.</summary>
    Add = 0,
    /// <summary>Merge into a row that must exist (and match the ETag, if given).</summary>
    UpdateMerge = 1,
    /// <summary>Replace a row that must exist (and match the ETag, if given).</summary>
    UpdateReplace = 2,
    /// <summary>Delete a row that must exist (and match the ETag, if given).</summary>
    Delete = 3,
    /// <summary>Insert, or merge into what is there.</summary>
    UpsertMerge = 4,
    /// <summary>Insert, or replace what is there.</summary>
    UpsertReplace = 5,
}
