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
        Needs = [SourceNeed.Secret("Schlüssel des Formulars", "The form's key", "Selbst gewählt; beim Lead-Formular neben der Webhook-URL einzutragen.", "Of your own choice; entered beside the webhook URL of the lead form.")],
        Setup = new BilingualText(
            "Kampagne › Assets › Lead-Formular › Lead-Zustellung › Andere Optionen: Webhook-URL und Schlüssel eintragen, «Testdaten senden».",
            "Campaign › Assets › Lead form › Lead delivery › Other data integration options: enter webhook URL and key, Send test data."),
        Example = CurlExamples.Plain("""{"lead_id":"l-1","api_version":"1.0","form_id":1,"campaign_id":2,"google_key":"$SECRET","is_test":false,"user_column_data":[{"column_id":"EMAIL","string_value":"jana@example.com"}]}"""),
        Tried = TriedAgainst.DocumentedExamples,
        Documentation = new BilingualText(
            "Lead-Formulare von Google Ads. Geheimnis ist der Schlüssel, der beim Formular neben der Webhook-URL steht; er kommt in jeder Nachricht mit und wird nirgends aufbewahrt. Fehler stehen in der Form {\"message\": …}, die Google anzeigt. Testdaten werden angenommen und ignoriert.",
            "Lead forms of Google Ads. The secret is the key that stands beside the form's webhook URL; it comes with every message and is kept nowhere. Errors are told in the form {\"message\": …} that Google shows. Test data is accepted and ignored."),
        Ids = new BilingualText("Die lead_id.", "The lead_id."),
        Success = new SuccessAnswer(200, "{}"),
        Errors = ErrorForm.Message,
        // Any 4xx is final to Google, 429 too.
        RepeatsOnError = false,
    };
}
