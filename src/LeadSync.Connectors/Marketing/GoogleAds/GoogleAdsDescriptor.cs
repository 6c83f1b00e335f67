using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Marketing.GoogleAds;

/// <summary>What is to be known about lead forms of Google Ads (webhooks.md 3.16).</summary>
internal static class GoogleAdsDescriptor
{
    public static SourceDescriptor Source { get; } = new()
    {
        Name = "googleads",
        Title = "Google Ads",
        Signature = "google_key",
        Documentation = new BilingualText(
            "Lead-Formulare von Google Ads. Geheimnis ist der Schlüssel, der beim Formular neben der Webhook-URL steht; er kommt in jeder Nachricht mit. Testdaten werden angenommen und ignoriert.",
            "Lead forms of Google Ads. The secret is the key that stands beside the form's webhook URL; it comes with every message. Test data is accepted and ignored."),
        Ids = new BilingualText("Die lead_id.", "The lead_id."),
        Success = new SuccessAnswer(200, "{}"),
        // Any 4xx is final to Google, 429 too.
        RepeatsOnError = false,
    };
}
