using System.Text;
using LeadSync.Connectors.Signatures;
using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Declared;

/// <summary>How a signature is made of a body.</summary>
/// <param name="IsSha1">HMAC-SHA-1 instead of HMAC-SHA-256.</param>
/// <param name="IsBase64">Base64 instead of hexadecimal.</param>
/// <param name="Timestamp">The header of the time that is signed in front of the body with a point between; null where only the body is signed.</param>
/// <param name="Unit">What the time counts: seconds or milliseconds.</param>
/// <param name="Window">How far the time may lie from receipt, to either side.</param>
internal sealed record DeclaredHash(bool IsSha1, bool IsBase64, string? Timestamp, TimeSpan Unit, TimeSpan Window)
{
    public WebhookVerdict Verify(WebhookRequest request, SourceSettings settings, string? signature, DateTimeOffset now)
    {
        if (settings.Unsigned) return new WebhookVerdict.Accepted();
        if (settings.Secrets.Count == 0) return new WebhookVerdict.Refused(RefusalReasons.SecretMissing);
        if (signature is null) return new WebhookVerdict.Refused(RefusalReasons.SignatureMissing);
        var time = Timestamp is null ? null : request.Header(Timestamp);
        if (Timestamp is not null && new TimeWindow(Window, Window).Fault(time, Unit, now) is { } fault) return new WebhookVerdict.Refused(fault);
        var head = time is null ? "" : time + ".";
        return settings.Secrets.Take(SourceSettings.MaxSecrets).Any(secret => Fits(signature, Sign(Encoding.UTF8.GetBytes(secret), head, request.Body)))
            ? new WebhookVerdict.Accepted()
            : new WebhookVerdict.Refused(RefusalReasons.SignatureWrong);
    }

    private bool Fits(string signature, byte[] hash) => IsBase64 ? Hashes.IsBase64Of(signature, hash) : Hashes.IsHexOf(signature, hash);

    private byte[] Sign(byte[] key, string head, ReadOnlyMemory<byte> body) =>
        IsSha1 ? SignedText.Sha1(key, head, body) : SignedText.Sha256(key, head, body);
}
