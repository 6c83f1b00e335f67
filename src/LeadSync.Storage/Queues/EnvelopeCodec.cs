using System.Text;
using System.Text.Json;
using LeadSync.Domain.Json;
using LeadSync.Storage.Payloads;

namespace LeadSync.Storage.Queues;

/// <summary>
/// Writes and reads queue texts: JSON up to 8 KB as it is, above that deflated and Base64-coded, and what is then above 60 KB
/// as a claim on a payload (design §6).
/// </summary>
public sealed class EnvelopeCodec(PayloadStore payloads)
{
    /// <summary>The version of the form that is written and the newest that is read.</summary>
    public const int Version = 1;

    internal const int MaxPlain = 8 * 1024;

    internal const int MaxText = 60 * 1024;

    // Ten times what the intake takes: an envelope of ours is never longer, only a forged one.
    private const int MaxInflated = 10 * 900 * 1024;

    /// <summary>The envelope's JSON, as a dead letter keeps it.</summary>
    public static string Json<T>(T envelope)
        where T : IEnvelope => JsonSerializer.Serialize(envelope, DomainJson.Options);

    /// <summary>The queue text of an envelope; a large body is put into <c>Payloads</c> first.</summary>
    /// <exception cref="PayloadTooLargeException">It is larger than anything that can be kept.</exception>
    public Task<string> EncodeAsync<T>(T envelope, CancellationToken cancellationToken)
        where T : IEnvelope => EncodeJsonAsync(Json(envelope), cancellationToken);

    /// <summary>Reads a queue text. Names that are not known are passed over, so that a message of the next version's writer can be read.</summary>
    /// <exception cref="UnreadableMessageException">It cannot be read, now or later.</exception>
    public async Task<Decoded<T>> DecodeAsync<T>(string text, CancellationToken cancellationToken)
        where T : IEnvelope
    {
        var (json, claim) = await UnwrapAsync(text, cancellationToken);
        return new(EnvelopeReader.Read<T>(json), claim);
    }

    /// <summary>Deletes the payload of a message after its work is done; nothing for null.</summary>
    public Task ReleaseAsync(string? claim, CancellationToken cancellationToken) =>
        PayloadId.TryParse(claim) is { } id ? payloads.DeleteAsync(id, cancellationToken) : Task.CompletedTask;

    internal async Task<string> EncodeJsonAsync(string json, CancellationToken cancellationToken)
    {
        if (Encoding.UTF8.GetByteCount(json) <= MaxPlain) return json;
        var deflated = Deflated.Of(json);
        var text = Wrapper.OfDeflated(deflated);
        return text.Length <= MaxText ? text : Wrapper.OfClaim((await payloads.KeepAsync(deflated, cancellationToken)).ToString());
    }

    private async Task<(string Json, string? Claim)> UnwrapAsync(string text, CancellationToken cancellationToken) => EnvelopeReader.Wrapper(text) switch
    {
        { Z: { } z } => (Inflate(EnvelopeReader.Bytes(z)), null),
        { Claim: { } claim } => (Inflate(await ClaimedAsync(claim, cancellationToken)), claim),
        _ => (text, null),
    };

    private async Task<byte[]> ClaimedAsync(string claim, CancellationToken cancellationToken)
    {
        var id = PayloadId.TryParse(claim) ?? throw new UnreadableMessageException(UnreadableReason.Malformed, "The claim is no payload id.");
        return await payloads.FindAsync(id, cancellationToken)
            ?? throw new UnreadableMessageException(UnreadableReason.PayloadGone, "The payload is gone.");
    }

    private static string Inflate(byte[] bytes)
    {
        try
        {
            return Deflated.Text(bytes, MaxInflated);
        }
        catch (InvalidDataException error)
        {
            throw new UnreadableMessageException(UnreadableReason.Malformed, "The body cannot be inflated.", error);
        }
    }
}
