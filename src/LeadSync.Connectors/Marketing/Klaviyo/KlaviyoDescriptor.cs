using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Marketing.Klaviyo;

/// <summary>What is to be known about Klaviyo (webhooks.md 3.12).</summary>
internal static class KlaviyoDescriptor
{
    public static SourceDescriptor Source { get; } = new()
    {
        Name = "klaviyo",
        Title = "Klaviyo",
        Signature = "Klaviyo-Signature",
        Experimental = true,
        Needs = [SourceNeed.Secret("Geheimnis des Webhooks", "The webhook's secret", "Beim Anlegen mitgegeben, 32 Zeichen oder mehr.", "Given when it is created, 32 characters or more."), SourceNeed.Experimental],
        Setup = new BilingualText(
            "Integrations › Webhooks › Create webhook (Advanced KDP): Adresse, Geheimnis, Topics.",
            "Integrations › Webhooks › Create webhook (Advanced KDP): address, secret, topics."),
        Example = CurlExamples.TimedHex("""{"data":[{"external_id":"e1","topic":"event:klaviyo.clicked_email","payload":{"data":{"type":"event","id":"e1","attributes":{"datetime":"2026-11-01T09:00:00+00:00"},"relationships":{"profile":{"data":{"type":"profile","id":"p1"}}}},"included":[{"type":"profile","id":"p1","attributes":{"email":"jana@example.com"}}]}}],"meta":{"klaviyo_account_id":"a1"}}""", "$BODY$TIME", "-H \"Klaviyo-Timestamp: $TIME\" -H \"Klaviyo-Signature: $SIGNATURE\""),
        Tried = TriedAgainst.OurImitation,
        Documentation = new BilingualText(
            "Versuchsweise: Klaviyos Signatur ist nicht öffentlich bestätigt. Zum Einschalten neben dem Geheimnis die Einstellung Experimental auf true setzen. "
            + "Öffnen, Klicken, Formulare und Anmeldungen sind Kontaktpunkte; An- und Abmeldungen von E-Mail und SMS ändern die Erlaubnis.",
            "Experimental: Klaviyo's signature is not confirmed in public. To switch it on, set the setting Experimental to true beside the secret. "
            + "Opens, clicks, forms and sign-ups are touchpoints; subscribing to and unsubscribing from e-mail and SMS change the permission."),
        Ids = new BilingualText("Die external_id, sonst die id des Ereignisses oder ein Hash.", "The external_id, else the event's id or a hash."),
    };
}
