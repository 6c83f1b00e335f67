using System.Text;
using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Signatures;

/// <summary>Calendly: <c>t=…,v1=…</c>, the hexadecimal form of HMAC-SHA-256 over timestamp, a point and the body. Three minutes either way.</summary>
internal static class CalendlySignature
{
    private const int MaxParts = 8;
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private static readonly TimeWindow Window = new(TimeSpan.FromMinutes(3), TimeSpan.FromMinutes(3));

    public static WebhookVerdict Verify(WebhookRequest request, SourceSettings settings, DateTimeOffset now)
    {
        if (settings.Unsigned) return new WebhookVerdict.Accepted();
        if (settings.Secrets.Count == 0) return new WebhookVerdict.Refused(RefusalReasons.SecretMissing);
        if (request.Header("Calendly-Webhook-Signature") is not { } header) return new WebhookVerdict.Refused(RefusalReasons.SignatureMissing);
        var timestamp = Values(header, "t=").FirstOrDefault();
        if (Window.Fault(timestamp, Second, now) is { } fault) return new WebhookVerdict.Refused(fault);
        return settings.Secrets.Take(SourceSettings.MaxSecrets).Any(secret => Fits(header, SignedText.Sha256(Encoding.UTF8.GetBytes(secret), timestamp + ".", request.Body)))
            ? new WebhookVerdict.Accepted()
            : new WebhookVerdict.Refused(RefusalReasons.SignatureWrong);
    }

    private static bool Fits(string header, byte[] expected) => Values(header, "v1=").Any(signature => Hashes.IsHexOf(signature, expected));

    private static IEnumerable<string> Values(string header, string name) =>
        header.Split(',', MaxParts).Select(part => part.Trim()).Where(part => part.StartsWith(name, StringComparison.Ordinal)).Select(part => part[name.Length..]);
}
