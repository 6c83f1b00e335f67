using LeadSync.Connectors.Signatures;
using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Declared;

/// <summary>How a request is believed.</summary>
/// <param name="Scheme">The scheme.</param>
/// <param name="Place">The header, or the name in the URL's query, where the secret or the signature stands; empty where the scheme knows it.</param>
/// <param name="Prefix">What stands before it, for example <c>sha256=</c>; empty for nothing.</param>
/// <param name="Hash">How a hash is made and written; null for schemes without one.</param>
internal sealed record DeclaredSignature(SignatureScheme Scheme, string Place = "", string Prefix = "", DeclaredHash? Hash = null)
{
    /// <summary>The scheme by its public name; null where the secret itself is shown.</summary>
    public string? Title => Scheme switch
    {
        SignatureScheme.HmacSha256 => "HMAC-SHA-256",
        SignatureScheme.HmacSha1 => "HMAC-SHA-1",
        SignatureScheme.StandardWebhooks => "Standard Webhooks v1",
        _ => null,
    };

    public WebhookVerdict Verify(WebhookRequest request, SourceSettings settings, DateTimeOffset now) => Scheme switch
    {
        SignatureScheme.StandardWebhooks => StandardWebhooksSignature.Verify(request, settings, now),
        SignatureScheme.HmacSha256 or SignatureScheme.HmacSha1 => Hash!.Verify(request, settings, Behind(request.Header(Place)), now),
        _ => OfferedSecret.Verify(request, settings, () => Shown(request)),
    };

    /// <summary>The secret where the document says it stands; it is also believed where LeadSync asks for it of everybody.</summary>
    private string? Shown(WebhookRequest request) => Scheme switch
    {
        SignatureScheme.SecretInUrl => request.Query.GetValueOrDefault(Place),
        SignatureScheme.Header => Behind(request.Header(Place)),
        _ => null,
    };

    private string? Behind(string? value) =>
        value is not null && value.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? value[Prefix.Length..].TrimStart() : null;
}
