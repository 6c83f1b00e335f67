namespace LeadSync.Connectors.Webhooks;

/// <summary>Why an item became a dead letter instead of an event.</summary>
public static class RejectedReasons
{
    /// <summary>A member is missing or wrong.</summary>
    public const string Invalid = "item-invalid";

    /// <summary>Nothing in the item names a person.</summary>
    public const string NoIdentity = "no-identity";

    /// <summary>The item is not of the outer shape that its sender documents.</summary>
    public const string WrongShape = "item-wrong-shape";
}
