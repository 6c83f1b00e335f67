using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Marketing.Brevo;

/// <summary>What is to be known about Brevo, formerly Sendinblue (webhooks.md 3.6).</summary>
internal static class BrevoDescriptor
{
    public static SourceDescriptor Source { get; } = new()
    {
        Name = "brevo",
        Title = "Brevo",
        Signature = null,
        Needs = [SourceNeed.Secret("Passwort in der URL", "Password in the URL", "Selbst gewählt; https://leadsync:<Passwort>@… oder ein Bearer-Token.", "Of your own choice; https://leadsync:<password>@… or a bearer token.")],
        Setup = new BilingualText(
            "Marketing › Kampagnen › Einstellungen › Webhooks › Webhook hinzufügen: Adresse mit Benutzer und Passwort; alle Ereignisse außer «zugestellt» wählen.",
            "Marketing › Campaigns › Settings › Webhooks › Add a webhook: the address with user and password; choose all events but delivered."),
        Example = CurlExamples.Basic("""{"event":"click","email":"jana@example.com","id":1,"ts_event":1793523600,"camp_id":7,"campaign name":"Herbst","URL":"https://www.example.com/produkte"}"""),
        Tried = TriedAgainst.DocumentedExamples,
        Documentation = new BilingualText(
            "Marketing-Webhooks: Öffnung, Klick, Abmeldung, Beschwerde, Listenaufnahme, geänderter Kontakt; einzeln oder gebündelt. Brevo signiert nicht: das Geheimnis ist das Passwort "
            + "in der URL (Basic), ein Bearer-Token, die Kopfzeile X-LeadSync-Key oder ?key=. Eine Listenaufnahme gilt als bestätigte E-Mail-Erlaubnis, außer sie kam über die API "
            + "(api_key_name); das Attribut DOUBLE_OPT-IN sagt es genauer.",
            "Marketing webhooks: open, click, unsubscription, complaint, list addition, changed contact; single or batched. Brevo does not sign: the secret is the password in the URL (Basic), "
            + "a bearer token, the header X-LeadSync-Key or ?key=. An addition to a list counts as a confirmed e-mail permission, unless it came by the API (api_key_name); "
            + "the attribute DOUBLE_OPT-IN says it more exactly."),
        Ids = new BilingualText(
            "Abgeleitet aus Ereignis, Adresse, Zeit, Kampagne, Link, Listen und Inhalt. Die Zahl id ist die des Webhooks und taugt nicht.",
            "Derived from event, address, time, campaign, link, lists and content. The number id is the webhook's and of no use."),
        // Its manual says that any 5xx ends the attempts, so nothing is counted on.
        RepeatsOnError = false,
    };
}
