using System.Security.Cryptography;
using System.Text;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Tests;

/// <summary>Requests as CRMs make them.</summary>
internal static class Crm
{
    public const string Secret = "crm-secret";

    public static WebhookRequest Request(string crm, string body) => Request(crm, Encoding.UTF8.GetBytes(body));

    public static WebhookRequest Request(string crm, byte[] body) => Given.Request(crm, body, body.AsSpan().StartsWith("<"u8) ? "text/xml" : "application/json");

    /// <summary>The request with the secret where this CRM can put one.</summary>
    public static WebhookRequest WithSecret(WebhookRequest request, string secret = Secret) => request.Source switch
    {
        "hubspot" => request.With(("X-HubSpot-Signature", Sha256(secret, request.Body)), ("X-HubSpot-Signature-Version", "v1")),
        "tryton" => request.With(("X-LeadSync-Signature", "sha256=" + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), request.Body.Span)))),
        "pipedrive" => request.With(("Authorization", "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes("leadsync:" + secret)))),
        "dynamics" => request with { Query = Query("code", secret) },
        _ => request with { Query = Query("key", secret) },
    };

    /// <summary>Why a request is refused; null for one that is believed.</summary>
    public static string? Refusal(WebhookRequest request, params string[] secrets) =>
        (ConnectorCatalog.FindCrm(request.Source)!.Verify(request, Given.Settings(secrets.Length > 0 ? secrets : ["older", Secret]), Given.Now) as WebhookVerdict.Refused)?.Reason;

    public static WebhookContent<SalesEvent>.Read Read(WebhookRequest request) =>
        Assert.IsType<WebhookContent<SalesEvent>.Read>(ConnectorCatalog.FindCrm(request.Source)!.Read(request, SourceSettings.Off, Given.Now));

    public static Dictionary<string, string> Query(string name, string value) => new(StringComparer.Ordinal) { [name] = value };

    private static string Sha256(string secret, ReadOnlyMemory<byte> body) => Convert.ToHexStringLower(SHA256.HashData((byte[])[.. Encoding.UTF8.GetBytes(secret), .. body.Span]));
}
