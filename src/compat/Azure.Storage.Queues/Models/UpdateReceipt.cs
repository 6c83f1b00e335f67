namespace Azure.Storage.Queues.Models;

/// <summary>What the service says of an updated message.</summary>
public class UpdateReceipt
{
    internal UpdateReceipt()
    {
    }
    /// <summary>The receipt that replaces the one used.</summary>
    public string PopReceipt { get; internal init; } = "";
    /// <summary>When the message becomes visible again.</summary>
    public DateTimeOffset NextVisibleOn { get; internal init; }
}
