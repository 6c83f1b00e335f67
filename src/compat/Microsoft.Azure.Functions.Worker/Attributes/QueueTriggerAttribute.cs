namespace Microsoft.Azure.Functions.Worker;

/// <summary>Starts the function for each message of a storage queue.</summary>
/// <param name="queueName">The queue; <c>%Setting%</c> in it stands for a setting's value.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class QueueTriggerAttribute(string queueName) : Attribute
{
    /// <summary>The queue's name as written, settings not yet filled in.</summary>
    public string QueueName { get; } = queueName;
}
