using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Marketing.CustomerIo;

/// <summary>What is to be known about Customer.io (webhooks.md 3.10).</summary>
internal static class CustomerIoDescriptor
{
    public static SourceDescriptor Source { get; } = new()
    {
        Name = "customerio",
        Title = "Customer.io",
        Signature = "X-CIO-Signature",
        Needs = [SourceNeed.Secret("Signing Key des Webhooks", "The webhook's signing key", "Steht nach dem Anlegen beim Webhook.", "Stands beside the webhook once it is created.")],
        Setup = new BilingualText(
            "Integrations › Reporting Webhooks › Add: Adresse eintragen; Ereignisse von Customer (subscribed, unsubscribed) und Email (opened, clicked, converted, spammed).",
            "Integrations › Reporting Webhooks › Add: enter the address; events of Customer (subscribed, unsubscribed) and Email (opened, clicked, converted, spammed)."),
        Example = CurlExamples.TimedHex("""{"event_id":"01E4C4CT6YDC7Y5M7FE1GWWPQJ","object_type":"email","metric":"clicked","timestamp":1793523600,"data":{"customer_id":"42","recipient":"jana@example.com","campaign_id":1,"href":"https://www.example.com/preise"}}""", "v0:$TIME:$BODY", "-H \"X-CIO-Timestamp: $TIME\" -H \"X-CIO-Signature: $SIGNATURE\""),
        Tried = TriedAgainst.DocumentedExamples,
        Documentation = new BilingualText(
            "Reporting Webhooks. Geheimnis ist der Signing Key des Webhooks; der Zeitstempel darf fünf Minuten abweichen. Öffnen, Klicken und Konversion sind Kontaktpunkte, "
            + "subscribed, unsubscribed und spammed ändern die Erlaubnis. Versand, Zustellung und Rückläufer werden gezählt und ignoriert.",
            "Reporting webhooks. The secret is the webhook's signing key; the timestamp may be five minutes off. Opens, clicks and conversions are touchpoints, "
            + "subscribed, unsubscribed and spammed change the permission. Sending, delivery and bounces are counted and ignored."),
        Ids = new BilingualText("Die event_id, sonst ein Hash des Inhalts.", "The event_id, else a hash of the content."),
    };
}
