namespace LeadSync.Storage.Metering;

/// <summary>What a request does, in words that carry no key and no personal data.</summary>
/// <param name="Operation">For example <c>table.get</c>, <c>table.transaction</c>, <c>queue.put</c>.</param>
/// <param name="Resource">The table or queue without prefix.</param>
public readonly record struct StorageOperation(string Operation, string Resource)
{
    /// <summary>For example <c>table.get Leads</c>.</summary>
    public override string ToString() => $"{Operation} {Resource}";
}
