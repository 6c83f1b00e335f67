using LeadSync.Functions.Messages;
using LeadSync.Storage.Accounts;
using LeadSync.Storage.Queues;
using LeadSync.Storage.Settings;

namespace LeadSync.Functions.DeadLetters;

/// <summary>Finds out what a poison message is about.</summary>
/// <param name="codec">Reads queue texts.</param>
/// <param name="keys">Derives the keys of whom an event is about.</param>
public sealed class PoisonParts(EnvelopeCodec codec, LeadKeys keys)
{
    /// <summary>Its events, one part each; the text itself where no events can be read.</summary>
    public async Task<IReadOnlyList<MessagePart>> OfAsync(string queue, string text, CancellationToken cancellationToken)
    {
        if (queue != QueueNames.LeadEvents) return [MessagePart.OfText(text)];
        try
        {
            return [.. (await codec.DecodeAsync<LeadEventsEnvelope>(text, cancellationToken)).Envelope.Events.Select(row => MessagePart.Of(row, keys))];
        }
        catch (UnreadableMessageException)
        {
            return [MessagePart.OfText(text)];
        }
    }
}
