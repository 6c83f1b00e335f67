using System.Security.Cryptography;
using System.Text;
using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Signatures;

/// <summary>HubSpot's three signatures. Version 3 is taken whenever its header is there, so that nobody can choose a weaker one.</summary>
internal static class HubSpotSignature
{
    private static readonly TimeWindow Window = new(TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(1));
    private static readonly TimeSpan Millisecond = TimeSpan.FromMilliseconds(1);

    public static WebhookVerdict Verify(WebhookRequest request, SourceSettings settings, DateTimeOffset now)
    {
        if (settings.Unsigned) return new WebhookVerdict.Accepted();
        if (settings.Secrets.Count == 0) return new WebhookVerdict.Refused(RefusalReasons.SecretMissing);
        var fault = request.Header("X-HubSpot-Signature-v3") is { } third ? Third(request, settings, third, now) : Older(request, settings);
        return fault is null ? new WebhookVerdict.Accepted() : new WebhookVerdict.Refused(fault);
    }

    private static string? Third(WebhookRequest request, SourceSettings settings, string signature, DateTimeOffset now)
    {
        var timestamp = request.Header("X-HubSpot-Request-Timestamp");
        if (Window.Fault(timestamp, Millisecond, now) is { } fault) return fault;
        byte[] signed = [.. Encoding.UTF8.GetBytes(request.Method + HubSpotUrl.Decode(request.Url)), .. request.Body.Span, .. Encoding.UTF8.GetBytes(timestamp!)];
        return Any(settings, secret => Hashes.IsBase64Of(signature, HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), signed)));
    }

    private static string? Older(WebhookRequest request, SourceSettings settings)
    {
        if (request.Header("X-HubSpot-Signature") is not { } signature) return RefusalReasons.SignatureMissing;
        var head = request.Header("X-HubSpot-Signature-Version")?.ToLowerInvariant() switch
        {
            "v1" => "",
            "v2" => request.Method + request.Url,
            _ => null,
        };
        return head is null ? RefusalReasons.SignatureVersionUnknown : Any(settings, secret => Hashes.IsHexOf(signature, Hash(secret + head, request.Body.Span)));
    }

    private static byte[] Hash(string head, ReadOnlySpan<byte> body)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(head));
        hash.AppendData(body);
        return hash.GetHashAndReset();
    }

    private static string? Any(SourceSettings settings, Func<string, bool> fits) =>
        settings.Secrets.Take(SourceSettings.MaxSecrets).Any(fits) ? null : RefusalReasons.SignatureWrong;
}
