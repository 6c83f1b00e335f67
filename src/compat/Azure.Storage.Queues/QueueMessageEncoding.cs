namespace Azure.Storage.Queues;

/// <summary>How a message's body stands in the request.</summary>
public enum QueueMessageEncoding
{
    /// <summary>As UTF-8 text; it must be valid XML text.</summary>
    None = 0,

    /// <summary>As Base64 of its bytes, a third longer.</summary>
    Base64 = 1,
}
