using System.Text.Json;
using LeadSync.Domain.Json;

namespace LeadSync.Storage.Queues;

/// <summary>Reads the JSON of queue texts and says in one kind of exception what is wrong with them.</summary>
internal static class EnvelopeReader
{
    internal static Wrapper Wrapper(string text) => Parse<Wrapper>(text) switch
    {
        { V: null } => throw new UnreadableMessageException(UnreadableReason.Malformed, "The text has no version 'v'."),
        { V: < 1 } => throw new UnreadableMessageException(UnreadableReason.Malformed, "The version 'v' is below 1."),
        { V: > EnvelopeCodec.Version } newer => throw new UnreadableMessageException(
            UnreadableReason.FutureVersion, $"The text has version {newer.V}; up to {EnvelopeCodec.Version} is known."),
        var wrapper => wrapper,
    };

    internal static T Read<T>(string json)
        where T : IEnvelope => Wrapper(json) is { Z: null, Claim: null }
            ? Complete(Parse<T>(json))
            : throw new UnreadableMessageException(UnreadableReason.Malformed, "A body wraps another.");

    internal static byte[] Bytes(string base64)
    {
        var bytes = new byte[base64.Length];
        return Convert.TryFromBase64String(base64, bytes, out var count)
            ? bytes[..count]
            : throw new UnreadableMessageException(UnreadableReason.Malformed, "The body is no Base64.");
    }

    // The reader's own message may quote the text: only the place is passed on.
    private static T Parse<T>(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json, DomainJson.Options)
                ?? throw new UnreadableMessageException(UnreadableReason.Malformed, "The text is null.");
        }
        catch (JsonException error)
        {
            throw new UnreadableMessageException(
                UnreadableReason.Malformed, $"The text cannot be read at '{error.Path}', line {error.LineNumber}, byte {error.BytePositionInLine}.", error);
        }
    }

    private static T Complete<T>(T envelope)
        where T : IEnvelope => envelope is LeadEventsEnvelope { Events: null or [] }
            ? throw new UnreadableMessageException(UnreadableReason.Malformed, "The message has no events.")
            : envelope;
}
