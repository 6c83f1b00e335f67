using System.Security.Cryptography;
using System.Text;
using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Signatures;

/// <summary>Standard Webhooks, symmetric scheme <c>v1</c>: HMAC-SHA-256 over id, timestamp and body (standardwebhooks.com).</summary>
internal static class StandardWebhooksSignature
{
    private const int MaxCandidates = 8;
    private const string SecretPrefix = "whsec_";
    private const string Version = "v1,";
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private static readonly TimeWindow Window = new(TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(5));

    public static WebhookVerdict Verify(WebhookRequest request, SourceSettings settings, DateTimeOffset now)
    {
        if (settings.Unsigned) return new WebhookVerdict.Accepted();
        if (settings.Secrets.Count == 0) return new WebhookVerdict.Refused(RefusalReasons.SecretMissing);
        if (request.Header("webhook-id") is not { } id || request.Header("webhook-signature") is not { } signatures)
            return new WebhookVerdict.Refused(RefusalReasons.SignatureMissing);

        var timestamp = request.Header("webhook-timestamp");
        if (Window.Fault(timestamp, Second, now) is { } fault) return new WebhookVerdict.Refused(fault);
        var head = Encoding.UTF8.GetBytes($"{id}.{timestamp}.");
        return settings.Secrets.Take(SourceSettings.MaxSecrets).Any(secret => Bare(secret).Length > 0 && Fits(signatures, Sign(secret, head, request.Body.Span)))
            ? new WebhookVerdict.Accepted()
            : new WebhookVerdict.Refused(RefusalReasons.SignatureWrong);
    }

    private static bool Fits(string signatures, byte[] expected) =>
        signatures.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(entry => entry.StartsWith(Version, StringComparison.Ordinal))
            .Take(MaxCandidates)
            .Any(entry => Hashes.IsBase64Of(entry[Version.Length..], expected));

    private static byte[] Sign(string secret, byte[] head, ReadOnlySpan<byte> body)
    {
        using var hmac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, Key(secret));
        hmac.AppendData(head);
        hmac.AppendData(body);
        return hmac.GetHashAndReset();
    }

    private static string Bare(string secret) => secret.StartsWith(SecretPrefix, StringComparison.Ordinal) ? secret[SecretPrefix.Length..] : secret;

    /// <summary>The key is the Base64 text behind the prefix; a secret that is no Base64 is taken as it is.</summary>
    private static byte[] Key(string secret)
    {
        var text = Bare(secret);
        var key = new byte[text.Length];
        return Convert.TryFromBase64String(text, key, out var length) && length > 0 ? key[..length] : Encoding.UTF8.GetBytes(text);
    }
}
