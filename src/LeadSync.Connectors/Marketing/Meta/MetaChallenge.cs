using LeadSync.Connectors.Signatures;
using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Marketing.Meta;

/// <summary>Meta asks by GET, before it sends anything, whether this address knows the verify token: one of the source's secrets.</summary>
internal static class MetaChallenge
{
    private const string PlainText = "text/plain";

    public static HandshakeAnswer? Answer(WebhookRequest request, SourceSettings settings)
    {
        if (request.Method != "GET" || request.Query.GetValueOrDefault("hub.mode") is null) return null;
        var challenge = request.Query.GetValueOrDefault("hub.challenge");
        return Fits(request, settings) && !string.IsNullOrEmpty(challenge)
            ? new HandshakeAnswer(200, PlainText, challenge)
            : new HandshakeAnswer(403, PlainText, "");
    }

    private static bool Fits(WebhookRequest request, SourceSettings settings) =>
        request.Query.GetValueOrDefault("hub.mode") == "subscribe"
        && request.Query.GetValueOrDefault("hub.verify_token") is { Length: > 0 } token && SharedKey.Fits(token, settings);
}
