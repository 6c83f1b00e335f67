using System.Text.Json.Serialization;

namespace LeadSync.Storage.Queues;

/// <summary>A message of every queue but <c>lead-events</c>: <c>{"v":1,"attempt":n,"body":{…}}</c>.</summary>
/// <typeparam name="T">What it carries.</typeparam>
public sealed record Envelope<T> : IEnvelope
    where T : class
{
    /// <inheritdoc/>
    [JsonPropertyOrder(-2)]
    public int V { get; init; } = EnvelopeCodec.Version;

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    public int Attempt { get; init; } = 1;

    /// <summary>What it carries.</summary>
    public required T Body { get; init; }
}
