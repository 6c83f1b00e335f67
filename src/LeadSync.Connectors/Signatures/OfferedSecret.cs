using System.Net.Http.Headers;
using System.Text;
using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Signatures;

/// <summary>
/// For senders that never sign, by whatever they can offer (design §5): the header <c>X-LeadSync-Key</c>, <c>?key=</c> in the URL,
/// the password of Basic (any user) or user and password with a colon, or a bearer token. One that fits is enough.
/// </summary>
internal static class OfferedSecret
{
    /// <summary>Judges a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="settings">The source's secrets.</param>
    /// <param name="elsewhere">What the sender may offer in a place of its own; null for none.</param>
    public static WebhookVerdict Verify(WebhookRequest request, SourceSettings settings, Func<string?>? elsewhere = null)
    {
        if (settings.Unsigned) return new WebhookVerdict.Accepted();
        if (settings.Secrets.Count == 0) return new WebhookVerdict.Refused(RefusalReasons.SecretMissing);
        string[] offered = [.. Offered(request, elsewhere)];
        if (offered.Length == 0) return new WebhookVerdict.Refused(RefusalReasons.SignatureMissing);
        return offered.Any(key => SharedKey.Fits(key, settings)) ? new WebhookVerdict.Accepted() : new WebhookVerdict.Refused(RefusalReasons.SignatureWrong);
    }

    private static IEnumerable<string> Offered(WebhookRequest request, Func<string?>? elsewhere)
    {
        if (request.Header(SharedKey.Header) is { } header) yield return header;
        if (request.Query.GetValueOrDefault(SharedKey.QueryName) is { Length: > 0 } key) yield return key;
        if (elsewhere?.Invoke() is { Length: > 0 } own) yield return own;
        foreach (var authorization in Authorization(request.Header("Authorization")).Where(text => text.Length > 0)) yield return authorization;
    }

    private static string[] Authorization(string? header) =>
        !AuthenticationHeaderValue.TryParse(header, out var value) ? []
        : string.Equals(value.Scheme, "Bearer", StringComparison.OrdinalIgnoreCase) ? [value.Parameter ?? ""]
        : string.Equals(value.Scheme, "Basic", StringComparison.OrdinalIgnoreCase) ? Basic(value.Parameter ?? "")
        : [];

    private static string[] Basic(string parameter)
    {
        var bytes = new byte[parameter.Length];
        if (!Convert.TryFromBase64String(parameter, bytes, out var length)) return [];
        var both = Encoding.UTF8.GetString(bytes, 0, length);
        return both.Split(':', 2) is [_, { Length: > 0 } password] ? [password, both] : [];
    }
}
