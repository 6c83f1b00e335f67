using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LeadSync.Functions.Tools.Demo.Story;

namespace LeadSync.Functions.Tools.Demo.Sending;

/// <summary>Signs webhooks as the real senders do (webhooks.md 3.1, 3.2, 3.17), over the bytes that are sent.</summary>
/// <param name="secrets">With what.</param>
/// <param name="time">The clock: signatures carry the time of sending.</param>
internal sealed class Signer(DemoSecrets secrets, TimeProvider time)
{
    private const string SecretPrefix = "whsec_";

    /// <summary>The headers of a webhook.</summary>
    /// <param name="scheme">How it is signed.</param>
    /// <param name="url">The URL as the receiver knows it.</param>
    /// <param name="body">The body.</param>
    public IReadOnlyDictionary<string, string> Headers(Scheme scheme, string url, string body) => scheme switch
    {
        Scheme.StandardWebhooks => Standard(secrets.Generic, body),
        Scheme.HubSpotV2 => HubSpotV2(url, body),
        Scheme.HubSpotV3 => HubSpotV3(url, body),
        Scheme.Mautic => Named(("Webhook-Signature", Convert.ToBase64String(Hmac(Utf8(secrets.Mautic), body))), ("X-Origin-Base-URL", MauticSender.Origin)),
        _ => throw new ArgumentOutOfRangeException(nameof(scheme)),
    };

    /// <summary>The headers of a callback of the CRM.</summary>
    public IReadOnlyDictionary<string, string> Callback(string body) => Standard(secrets.Crm, body);

    /// <summary>The key behind a secret of Standard Webhooks.</summary>
    public static byte[] KeyOf(string secret)
    {
        var text = secret.StartsWith(SecretPrefix, StringComparison.Ordinal) ? secret[SecretPrefix.Length..] : secret;
        var key = new byte[text.Length];
        return Convert.TryFromBase64String(text, key, out var length) && length > 0 ? key[..length] : Utf8(text);
    }

    private Dictionary<string, string> Standard(string secret, string body)
    {
        var (id, at) = ("demo_" + Guid.NewGuid().ToString("N"), Text(time.GetUtcNow().ToUnixTimeSeconds()));
        return Named(("webhook-id", id), ("webhook-timestamp", at), ("webhook-signature", "v1," + Convert.ToBase64String(Hmac(KeyOf(secret), $"{id}.{at}.{body}"))));
    }

    private Dictionary<string, string> HubSpotV2(string url, string body) => Named(
        ("X-HubSpot-Signature-Version", "v2"),
        ("X-HubSpot-Signature", Convert.ToHexStringLower(SHA256.HashData(Utf8($"{secrets.HubSpot}POST{url}{body}")))));

    private Dictionary<string, string> HubSpotV3(string url, string body)
    {
        var at = Text(time.GetUtcNow().ToUnixTimeMilliseconds());
        var headers = HubSpotV2(url, body);
        headers["X-HubSpot-Request-Timestamp"] = at;
        headers["X-HubSpot-Signature-v3"] = Convert.ToBase64String(Hmac(Utf8(secrets.HubSpot), $"POST{url}{body}{at}"));
        return headers;
    }

    private static Dictionary<string, string> Named(params ReadOnlySpan<(string Name, string Value)> headers)
    {
        var named = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in headers) named[name] = value;
        return named;
    }

    private static byte[] Hmac(byte[] key, string text) => HMACSHA256.HashData(key, Utf8(text));

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
