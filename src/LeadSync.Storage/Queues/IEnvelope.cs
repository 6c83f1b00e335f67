namespace LeadSync.Storage.Queues;

/// <summary>
/// What every message of ours says about itself. Its JSON must have no top-level property that the Functions host overwrites:
/// <c>id</c>, <c>dequeueCount</c>, <c>expirationTime</c>, <c>insertionTime</c>, <c>nextVisibleTime</c>, <c>popReceipt</c>, <c>queueTrigger</c>, <c>sys</c>.
/// </summary>
public interface IEnvelope
{
    /// <summary>Version of the form; <see cref="EnvelopeCodec.Version"/>.</summary>
    int V { get; }

    /// <summary>How often this work was sent, from 1: a message with what is left of another, or a delayed repeat, counts on.</summary>
    int Attempt { get; }
}
