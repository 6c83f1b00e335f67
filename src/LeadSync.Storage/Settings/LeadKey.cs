namespace LeadSync.Storage.Settings;

/// <summary>One of the keys by which a lead is found.</summary>
/// <param name="Kind"><c>email</c>, <c>role</c>, the system of an external id, or <c>visitor</c>.</param>
/// <param name="Partition">26 characters from which nothing can be read back: the partition of the lead first seen by this key.</param>
public sealed record LeadKey(string Kind, string Partition)
{
    /// <summary>False where the key may stand for several people: a browser's id, or a role address without a name. Such a key never makes two persons one (D-35).</summary>
    public bool IsPersonal { get; init; } = true;
}
