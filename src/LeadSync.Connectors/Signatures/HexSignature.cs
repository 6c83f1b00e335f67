using System.Text;
using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Signatures;

/// <summary>Schemes of which a header holds a hash in hexadecimal: which header, what stands before the hash, and how it is made.</summary>
/// <param name="Header">The header's name.</param>
/// <param name="Prefix">What stands before the hash, for example <c>sha256=</c>; empty for nothing.</param>
/// <param name="Sign">The hash that a key gives.</param>
/// <param name="Fault">What is wrong with the timestamp that is signed too; null for nothing, or where there is none.</param>
internal sealed record HexSignature(string Header, string Prefix, Func<byte[], byte[]> Sign, string? Fault = null)
{
    public WebhookVerdict Verify(WebhookRequest request, SourceSettings settings)
    {
        if (settings.Unsigned) return new WebhookVerdict.Accepted();
        if (settings.Secrets.Count == 0) return new WebhookVerdict.Refused(RefusalReasons.SecretMissing);
        if (request.Header(Header) is not { } signature) return new WebhookVerdict.Refused(RefusalReasons.SignatureMissing);
        if (Fault is not null) return new WebhookVerdict.Refused(Fault);
        return Fits(signature, settings) ? new WebhookVerdict.Accepted() : new WebhookVerdict.Refused(RefusalReasons.SignatureWrong);
    }

    /// <summary>For a sender that may leave its signature out: then the secret itself must be shown.</summary>
    public WebhookVerdict VerifyOrKey(WebhookRequest request, SourceSettings settings) =>
        !settings.Unsigned && settings.Secrets.Count > 0 && request.Header(Header) is null ? SharedKey.Verify(request, settings) : Verify(request, settings);

    private bool Fits(string signature, SourceSettings settings) =>
        signature.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)
        && settings.Secrets.Take(SourceSettings.MaxSecrets).Any(secret => Hashes.IsHexOf(signature[Prefix.Length..], Sign(Encoding.UTF8.GetBytes(secret))));
}
