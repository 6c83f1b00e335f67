using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Tests;

/// <summary>Requests that say only what matters.</summary>
internal static class Given
{
    public const string Secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    public static DateTimeOffset Now { get; } = new(2026, 11, 1, 12, 0, 0, TimeSpan.Zero);

    public static SourceSettings Settings(params string[] secrets) => new() { Secrets = secrets, Experimental = true };

    public static WebhookRequest Request(string source, string body, string contentType = "application/json") => Request(source, Encoding.UTF8.GetBytes(body), contentType);

    public static WebhookRequest Request(string source, byte[] body, string contentType = "application/json") => new()
    {
        Source = source, Method = "POST", Url = $"https://leadsync.example.com/api/webhooks/{source}", Body = body, ContentType = contentType,
    };

    public static WebhookRequest With(this WebhookRequest request, params (string Name, string Value)[] headers) => request with
    {
        Headers = headers.Select(header => KeyValuePair.Create(header.Name, header.Value)).Concat(request.Headers).DistinctBy(header => header.Key, StringComparer.OrdinalIgnoreCase).ToDictionary(StringComparer.Ordinal),
    };

    public static WebhookRequest SignedAt(this WebhookRequest request, DateTimeOffset time, string secret = Secret)
    {
        var timestamp = time.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var key = Convert.FromBase64String(secret["whsec_".Length..]);
        byte[] signed = [.. Encoding.UTF8.GetBytes($"msg_1.{timestamp}."), .. request.Body.Span];
        return request.With(("webhook-id", "msg_1"), ("webhook-timestamp", timestamp), ("webhook-signature", "v1," + Convert.ToBase64String(HMACSHA256.HashData(key, signed))));
    }

    public static WebhookContent<LeadSync.Domain.Leads.LeadEvent> ReadBy(string source, string body) =>
        ConnectorCatalog.FindMarketing(source)!.Read(Request(source, body), SourceSettings.Off, Now);
}
