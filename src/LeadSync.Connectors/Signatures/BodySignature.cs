using System.Security.Cryptography;
using System.Text;
using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Signatures;

/// <summary>The plainest scheme: a header holds the Base64 form of HMAC-SHA-256 over the body. Without a timestamp, so only the event's id stops a replay.</summary>
internal static class BodySignature
{
    public static bool Fits(string signature, WebhookRequest request, SourceSettings settings) =>
        settings.Secrets.Take(SourceSettings.MaxSecrets)
            .Any(secret => Hashes.IsBase64Of(signature, HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), request.Body.Span)));
}
