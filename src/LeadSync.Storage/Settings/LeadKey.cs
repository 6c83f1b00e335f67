namespace LeadSync.Storage.Settings;

/// <summary>One of the keys by which a lead is found.</summary>
/// <param name="Kind"><c>email</c>, <c>role</c>, the system of an external id, or <c>visitor</c>.</param>
/// <param name="Partition">26 characters from which nothing can be read back: the partition of the lead first seen by this key.</param>
public sealed record LeadKey(string Kind, string Partition);
