using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace LeadSync.Testing.App;

/// <summary>Signs as a sender does (Standard Webhooks v1), written anew so that it checks the app's own code.</summary>
public static class StandardWebhooks
{
    public static HttpRequestMessage Request(string path, string secret, string body, DateTimeOffset? at = null, string? id = null)
    {
        var name = id ?? "msg_" + Guid.NewGuid().ToString("N");
        var time = (at ?? TimeProvider.System.GetUtcNow()).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Add("webhook-id", name);
        request.Headers.Add("webhook-timestamp", time);
        request.Headers.Add("webhook-signature", "v1," + Sign(secret, $"{name}.{time}.{body}"));
        return request;
    }

    private static string Sign(string secret, string text) =>
        Convert.ToBase64String(HMACSHA256.HashData(Convert.FromBase64String(secret["whsec_".Length..]), Encoding.UTF8.GetBytes(text)));
}
