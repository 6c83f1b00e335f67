using LeadSync.Functions.Messages;
using LeadSync.Storage.Accounts;
using LeadSync.Storage.Queues;

namespace LeadSync.Functions.DeadLetters;

/// <summary>Finds out what a poison message is about.</summary>
/// <param name="codec">Reads queue texts.</param>
public sealed class PoisonParts(EnvelopeCodec codec)
{
    /// <summary>Its events, one part each; the text itself where no events can be read.</summary>
    public async Task<IReadOnlyList<MessagePart>> OfAsync(string queue, string text, CancellationToken cancellationToken)
    {
        if (queue != QueueNames.LeadEvents) return [MessagePart.OfText(text)];
        try
        {
            return [.. (await codec.DecodeAsync<LeadEventsEnvelope>(text, cancellationToken)).Envelope.Events.Select(MessagePart.Of)];
        }
        catch (UnreadableMessageException)
        {
            return [MessagePart.OfText(text)];
        }
    }
}
