namespace Azure.Data.Tables.Models;

/// <summary>A table of the account.</summary>
public class TableItem(string name)
{
    /// <summary>Its name: 3 to 63 letters and digits, in the case it was created with.</summary>
    public string Name => name;
}
