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
        Documentation = new BilingualText(
            "Webhooks, signiert mit dem Geheimnis des Webhooks, und die Kampagnenaktion «Webhook senden». Diese signiert nicht: das Geheimnis steht im Header X-LeadSync-Key oder als ?key= in der URL. "
            + "Ihre Felder: email, firstname, lastname, company, country, zipcode, city, phone, position, contactid, kind, name, content, url, utm_…, occurredAt, id. "
            + "Ein gelöschter Kontakt ist kein Löschverlangen und wird ignoriert.",
            "Webhooks, signed with the webhook's secret, and the campaign action Send a webhook. That one does not sign: put the secret into the header X-LeadSync-Key, or as ?key= into the URL. "
            + "Its fields: email, firstname, lastname, company, country, zipcode, city, phone, position, contactid, kind, name, content, url, utm_…, occurredAt, id. "
            + "A deleted contact is no request to be erased, and ignored."),
        Ids = new BilingualText(
            "Instanz und Nummer von Formularsendung, Seitenaufruf oder Mail; bei Kontakten Nummer, Ereignis und Zeit. Kampagnenaktion: id, sonst ein Hash von Inhalt und Tag.",
            "Instance and number of the submission, hit or mail; for contacts number, event and time. Campaign action: id, else a hash of content and day."),
        // Anything but 200 and 201 is an error to the campaign action; a webhook takes any 2xx.
        Success = new SuccessAnswer(200),
        RepeatsOnError = false,
        ContentTypes = ["application/json", "application/x-www-form-urlencoded"],
    };
}
