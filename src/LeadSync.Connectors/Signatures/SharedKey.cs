using System.Security.Cryptography;
using System.Text;
using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Signatures;

/// <summary>For senders that cannot sign: the secret itself, in the header <c>X-LeadSync-Key</c> or as <c>?key=</c>.</summary>
internal static class SharedKey
{
    public const string Header = "X-LeadSync-Key";
    public const string QueryName = "key";

    public static WebhookVerdict Verify(WebhookRequest request, SourceSettings settings)
    {
        var key = request.Header(Header) ?? request.Query.GetValueOrDefault(QueryName);
        if (string.IsNullOrEmpty(key)) return new WebhookVerdict.Refused(RefusalReasons.SignatureMissing);
        var presented = Hash(key);
        return settings.Secrets.Take(SourceSettings.MaxSecrets).Any(secret => CryptographicOperations.FixedTimeEquals(Hash(secret), presented))
            ? new WebhookVerdict.Accepted()
            : new WebhookVerdict.Refused(RefusalReasons.SignatureWrong);
    }

    /// <summary>Hashed, so that even the length of the secret takes no time to compare.</summary>
    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
