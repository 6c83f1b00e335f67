using System.Net.Http.Headers;
using System.Text;
using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Signatures;

/// <summary>
/// For senders that never sign, by whatever they can offer (design §5): the header <c>X-LeadSync-Key</c>, <c>?key=</c> in the URL,
/// the password of Basic (any user), or a bearer token. One that fits is enough.
/// </summary>
internal static class OfferedSecret
{
    public static WebhookVerdict Verify(WebhookRequest request, SourceSettings settings)
    {
        if (settings.Unsigned) return new WebhookVerdict.Accepted();
        if (settings.Secrets.Count == 0) return new WebhookVerdict.Refused(RefusalReasons.SecretMissing);
        string[] offered = [.. Offered(request)];
        if (offered.Length == 0) return new WebhookVerdict.Refused(RefusalReasons.SignatureMissing);
        return offered.Any(key => SharedKey.Fits(key, settings)) ? new WebhookVerdict.Accepted() : new WebhookVerdict.Refused(RefusalReasons.SignatureWrong);
    }

    private static IEnumerable<string> Offered(WebhookRequest request)
    {
        if (request.Header(SharedKey.Header) is { } header) yield return header;
        if (request.Query.GetValueOrDefault(SharedKey.QueryName) is { Length: > 0 } key) yield return key;
        if (Authorization(request.Header("Authorization")) is { Length: > 0 } authorization) yield return authorization;
    }

    private static string? Authorization(string? header) =>
        !AuthenticationHeaderValue.TryParse(header, out var value) ? null
        : string.Equals(value.Scheme, "Bearer", StringComparison.OrdinalIgnoreCase) ? value.Parameter
        : string.Equals(value.Scheme, "Basic", StringComparison.OrdinalIgnoreCase) ? Password(value.Parameter ?? "")
        : null;

    private static string? Password(string parameter)
    {
        var bytes = new byte[parameter.Length];
        if (!Convert.TryFromBase64String(parameter, bytes, out var length)) return null;
        var parts = Encoding.UTF8.GetString(bytes, 0, length).Split(':', 2);
        return parts.Length == 2 ? parts[1] : null;
    }
}
