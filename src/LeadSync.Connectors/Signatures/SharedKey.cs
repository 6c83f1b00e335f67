using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Signatures;

/// <summary>For senders that cannot sign: the secret itself, in the header <c>X-LeadSync-Key</c> or as <c>?key=</c>.</summary>
internal static class SharedKey
{
    public const string Header = "X-LeadSync-Key";
    public const string QueryName = "key";

    public static WebhookVerdict Verify(WebhookRequest request, SourceSettings settings)
    {
        var key = request.Header(Header) ?? request.Query.GetValueOrDefault(QueryName);
        return Verify(key, settings);
    }

    /// <summary>Judges a secret that the sender puts somewhere else.</summary>
    public static WebhookVerdict Verify(string? key, SourceSettings settings)
    {
        if (string.IsNullOrEmpty(key)) return new WebhookVerdict.Refused(RefusalReasons.SignatureMissing);
        return Fits(key, settings) ? new WebhookVerdict.Accepted() : new WebhookVerdict.Refused(RefusalReasons.SignatureWrong);
    }

    /// <summary>True where the text is one of the source's secrets.</summary>
    public static bool Fits(string key, SourceSettings settings) => settings.Secrets.Take(SourceSettings.MaxSecrets).Any(secret => Hashes.AreSame(secret, key));
}
