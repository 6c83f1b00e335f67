using LeadSync.Domain.Leads;
using LeadSync.Functions.Identity;
using LeadSync.Storage.DeadLetters;
using LeadSync.Storage.Queues;
using LeadSync.Storage.Settings;

namespace LeadSync.Functions.Messages;

/// <summary>One thing that a message is about: what a dead letter is written of.</summary>
/// <param name="Key">By what the letter is known.</param>
/// <param name="Source">The source; null where there is none.</param>
/// <param name="Payload">The message that does this part alone.</param>
/// <param name="LeadId">The lead; null where unknown.</param>
/// <param name="Traceparent">The trace; null where unknown.</param>
public sealed record MessagePart(string Key, string? Source, string Payload, string? LeadId, string? Traceparent)
{
    /// <summary>The partitions of the keys of whom it is about; so that an erasure reaches its dead letter.</summary>
    public IReadOnlyList<string> Keys { get; init; } = [];

    /// <summary>A text that cannot be read.</summary>
    public static MessagePart OfText(string text) => new(DeadLetter.KeyOfText(text), null, text, null, null);

    /// <summary>One marketing event.</summary>
    public static MessagePart Of(LeadEvent row, LeadKeys keys) =>
        new(row.Key().Value, row.Source, EnvelopeCodec.Json(new LeadEventsEnvelope { Events = [row] }), null, row.Traceparent)
        {
            Keys = [.. KeyRing.Of([row], keys).Keys.Select(key => key.Partition)],
        };

    /// <summary>A message about one lead.</summary>
    public static MessagePart Of<T>(Envelope<T> message, string leadId, string? traceparent)
        where T : class
    {
        var payload = EnvelopeCodec.Json(message with { Attempt = 1 });
        return new MessagePart(DeadLetter.KeyOfText(payload), null, payload, leadId, traceparent);
    }

    /// <summary>The letter.</summary>
    public DeadLetter Letter(string queue, string reason, string message, long tries, DateTimeOffset now) => new()
    {
        Key = Key,
        Queue = queue,
        Source = Source,
        Reason = reason,
        Message = message,
        Tries = (int)tries,
        At = now,
        Traceparent = Traceparent,
        LeadId = LeadId,
        Keys = Keys,
        Payload = Payload,
    };
}
