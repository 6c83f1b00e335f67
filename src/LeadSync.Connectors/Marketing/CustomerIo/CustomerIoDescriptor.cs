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
        Documentation = new BilingualText(
            "Reporting Webhooks. Geheimnis ist der Signing Key des Webhooks; der Zeitstempel darf fünf Minuten abweichen. Öffnen, Klicken und Konversion sind Kontaktpunkte, "
            + "subscribed, unsubscribed und spammed ändern die Erlaubnis. Versand, Zustellung und Rückläufer werden gezählt und ignoriert.",
            "Reporting webhooks. The secret is the webhook's signing key; the timestamp may be five minutes off. Opens, clicks and conversions are touchpoints, "
            + "subscribed, unsubscribed and spammed change the permission. Sending, delivery and bounces are counted and ignored."),
        Ids = new BilingualText("Die event_id, sonst ein Hash des Inhalts.", "The event_id, else a hash of the content."),
    };
}
