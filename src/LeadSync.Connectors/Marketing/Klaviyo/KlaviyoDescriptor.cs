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
        Documentation = new BilingualText(
            "Versuchsweise: Klaviyos Signatur ist nicht öffentlich bestätigt. Zum Einschalten neben dem Geheimnis die Einstellung Experimental auf true setzen. "
            + "Öffnen, Klicken, Formulare und Anmeldungen sind Kontaktpunkte; An- und Abmeldungen von E-Mail und SMS ändern die Erlaubnis.",
            "Experimental: Klaviyo's signature is not confirmed in public. To switch it on, set the setting Experimental to true beside the secret. "
            + "Opens, clicks, forms and sign-ups are touchpoints; subscribing to and unsubscribing from e-mail and SMS change the permission."),
        Ids = new BilingualText("Die external_id, sonst die id des Ereignisses oder ein Hash.", "The external_id, else the event's id or a hash."),
    };
}
