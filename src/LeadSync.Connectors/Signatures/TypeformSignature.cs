using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Signatures;

/// <summary>Typeform: <c>sha256=</c> and the Base64 form, not the hexadecimal one, of HMAC-SHA-256 over the body. Without a timestamp.</summary>
internal static class TypeformSignature
{
    private const string Prefix = "sha256=";

    public static WebhookVerdict Verify(WebhookRequest request, SourceSettings settings)
    {
        if (settings.Unsigned) return new WebhookVerdict.Accepted();
        if (settings.Secrets.Count == 0) return new WebhookVerdict.Refused(RefusalReasons.SecretMissing);
        if (request.Header("Typeform-Signature") is not { } signature) return new WebhookVerdict.Refused(RefusalReasons.SignatureMissing);
        return signature.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) && BodySignature.Fits(signature[Prefix.Length..], request, settings)
            ? new WebhookVerdict.Accepted()
            : new WebhookVerdict.Refused(RefusalReasons.SignatureWrong);
    }
}
