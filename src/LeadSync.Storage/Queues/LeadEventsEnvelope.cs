using System.Text.Json.Serialization;
using LeadSync.Domain.Leads;

namespace LeadSync.Storage.Queues;

/// <summary>A message of the queue <c>lead-events</c>: <c>{"v":1,"attempt":n,"events":[…]}</c>.</summary>
public sealed record LeadEventsEnvelope : IEnvelope
{
    /// <summary>The most events in one message: 100.</summary>
    public const int MaxEvents = 100;

    /// <inheritdoc/>
    [JsonPropertyOrder(-2)]
    public int V { get; init; } = EnvelopeCodec.Version;

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    public int Attempt { get; init; } = 1;

    /// <summary>1 to <see cref="MaxEvents"/> canonical events, each with its own <c>traceparent</c> and <c>receivedAt</c>.</summary>
    public required IReadOnlyList<LeadEvent> Events { get; init; }

    /// <summary>Puts events into as few envelopes as they need, in their order; none for none.</summary>
    public static IEnumerable<LeadEventsEnvelope> Split(IEnumerable<LeadEvent> events, int attempt = 1) =>
        events.Chunk(MaxEvents).Select(chunk => new LeadEventsEnvelope { Attempt = attempt, Events = chunk });
}
