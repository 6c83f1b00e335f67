using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Marketing.Mautic;

/// <summary>What is to be known about Mautic (webhooks.md 3.2).</summary>
internal static class MauticDescriptor
{
    public static SourceDescriptor Source { get; } = new()
    {
        Name = "mautic",
        Title = "Mautic",
        Signature = "Webhook-Signature",
        Needs = [SourceNeed.Secret("Geheimnis des Webhooks", "The webhook's secret", "Steht in Mautic beim Webhook; die Kampagnenaktion zeigt dasselbe als ?key=.", "Stands beside the webhook in Mautic; the campaign action shows the same as ?key=.")],
        Setup = new BilingualText(
            "Einstellungen › Webhooks › Neu: Adresse und Geheimnis eintragen, Ereignisse wählen (Kontakt identifiziert, Kontakt aktualisiert, Formular gesendet, Seite besucht, E-Mail geöffnet, Abonnement geändert). Oder in einer Kampagne: Aktion «Webhook senden», POST, Adresse mit ?key=.",
            "Settings › Webhooks › New: enter address and secret, choose the events (contact identified, contact updated, form submit, page hit, email open, subscription changed). Or in a campaign: action Send a webhook, POST, address with ?key=."),
        Example = CurlExamples.Base64("""{"mautic.form_on_submit":[{"submission":{"id":3,"form":{"name":"Kontakt"},"results":{"email":"jana@example.com"}},"timestamp":"2026-11-01T09:00:00+00:00"}]}""", "Webhook-Signature"),
        Tried = TriedAgainst.DocumentedExamples,
        Documentation = new BilingualText(
            "Webhooks, signiert mit dem Geheimnis des Webhooks, und die Kampagnenaktion «Webhook senden» mit jeder Methode; bei GET und DELETE stehen die Felder in der URL. Diese signiert nicht: das Geheimnis steht im Header X-LeadSync-Key oder als ?key= in der URL. "
            + "Ihre Felder: email, firstname, lastname, company, country, zipcode, city, phone, position, contactid, kind, name, content, url, utm_…, occurredAt, id. "
            + "Ein gelöschter Kontakt ist kein Löschverlangen und wird ignoriert.",
            "Webhooks, signed with the webhook's secret, and the campaign action Send a webhook with any method; with GET and DELETE its fields stand in the URL. That one does not sign: put the secret into the header X-LeadSync-Key, or as ?key= into the URL. "
            + "Its fields: email, firstname, lastname, company, country, zipcode, city, phone, position, contactid, kind, name, content, url, utm_…, occurredAt, id. "
            + "A deleted contact is no request to be erased, and ignored."),
        Ids = new BilingualText(
            "Instanz und Nummer von Formularsendung, Seitenaufruf oder Mail; bei Kontakten Nummer, Ereignis und Zeit. Kampagnenaktion: id, sonst ein Hash von Inhalt und Tag.",
            "Instance and number of the submission, hit or mail; for contacts number, event and time. Campaign action: id, else a hash of content and day."),
        // Anything but 200 and 201 is an error to the campaign action; a webhook takes any 2xx.
        Success = new SuccessAnswer(200),
        RepeatsOnError = false,
        ReadsHeaders = [MauticInstance.Header],
        ContentTypes = ["application/json", "application/x-www-form-urlencoded"],
        // The campaign action lets the user choose.
        Methods = ["POST", "PUT", "PATCH", "GET", "DELETE"],
    };
}
