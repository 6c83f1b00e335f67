using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Tests;

/// <summary>Signs requests as the senders of lead forms, chats and customer data do.</summary>
internal static class LeadSignatures
{
    public const string Secret = "app-secret";

    public static string Sha256(string text, string secret = Secret) => Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(text)));

    public static string Sha1(string text, string secret = Secret) => Convert.ToHexStringLower(HMACSHA1.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(text)));

    /// <summary>A request with a correct signature.</summary>
    public static WebhookRequest Signed(string source, string body)
    {
        var timestamp = Given.Now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var request = Given.Request(source, body);
        return source switch
        {
            "meta" => request.With(("X-Hub-Signature-256", "sha256=" + Sha256(body))),
            "linkedin" => request.With(("X-LI-Signature", Sha256("hmacsha256=" + body))),
            "intercom" => request.With(("X-Hub-Signature", "sha1=" + Sha1(body))),
            "customerio" => request.With(("X-CIO-Timestamp", timestamp), ("X-CIO-Signature", Sha256($"v0:{timestamp}:{body}"))),
            "segment" => request.With(("X-Signature", Sha1(body))),
            "klaviyo" => request.With(("Klaviyo-Timestamp", timestamp), ("Klaviyo-Signature", Sha256(body + timestamp))),
            _ => request,
        };
    }

    /// <summary>Why a request is refused; null for one that is believed.</summary>
    public static string? Reason(WebhookRequest request, params string[] secrets) => Reason(request, Given.Settings(secrets.Length > 0 ? secrets : ["older", Secret]));

    public static string? Reason(WebhookRequest request, SourceSettings settings) =>
        (ConnectorCatalog.FindMarketing(request.Source)!.Verify(request, settings, Given.Now) as WebhookVerdict.Refused)?.Reason;
}
