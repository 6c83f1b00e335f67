namespace Azure.Data.Tables;

/// <summary>What happens to properties of the stored row that the written entity does not have.</summary>
public enum TableUpdateMode
{
    /// <summary>They stay.</summary>
    Merge = 0,
    /// <summary>They go.</summary>
    Replace = 1,
}
