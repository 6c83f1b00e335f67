using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Marketing.Marketo;

/// <summary>What is to be known about Marketo's flow step «Call Webhook» (webhooks.md 3.3).</summary>
internal static class MarketoDescriptor
{
    /// <summary>The payload template to paste. As a form, because there each token stands for itself, whatever the lead wrote.</summary>
    private const string Template =
        "eventId={{lead.Id}}-{{campaign.id}}-{{system.dateTime}}&kind=form-submit&campaignName={{campaign.name}}&leadId={{lead.Id}}&email={{lead.Email Address}}"
        + "&firstName={{lead.First Name}}&lastName={{lead.Last Name}}&phone={{lead.Phone Number}}&jobTitle={{lead.Job Title}}&country={{lead.Country}}"
        + "&postalCode={{lead.Postal Code}}&city={{lead.City}}&companyName={{company.Company Name}}&industry={{company.Industry}}&unsubscribed={{lead.Unsubscribed}}";

    public static SourceDescriptor Source { get; } = new()
    {
        Name = "marketo",
        Title = "Marketo",
        Signature = null,
        Needs = [SourceNeed.Secret("Eigene Kopfzeile", "A custom header", "Selbst gewählt; Kopfzeile X-LeadSync-Key.", "Of your own choice; header X-LeadSync-Key.")],
        Setup = new BilingualText(
            "Admin › Webhooks › New Webhook: Adresse, POST, Vorlage einfügen, Request Token Encoding Form/Url, Response type JSON; Webhook Actions › Set Custom Header X-LeadSync-Key. In einer Trigger-Kampagne den Flow-Schritt Call Webhook einfügen.",
            "Admin › Webhooks › New Webhook: address, POST, paste the template, request token encoding Form/Url, response type JSON; Webhook Actions › Set Custom Header X-LeadSync-Key. In a trigger campaign add the flow step Call Webhook."),
        Example = CurlExamples.KeyInHeader("eventId=1-2-3&kind=form-submit&campaignName=Herbst&leadId=1&email=jana%40example.com&lastName=M%C3%BCller") with { ContentType = "application/x-www-form-urlencoded" },
        Tried = TriedAgainst.DocumentedExamples,
        Documentation = new BilingualText(
            "Flow-Schritt «Call Webhook», POST, in einer Trigger-Kampagne. Marketo signiert nicht: das Geheimnis ist eine eigene Kopfzeile X-LeadSync-Key, Basic, ein Bearer-Token oder ?key=. "
            + "Die Namen im Rumpf bestimmt die Vorlage; kind macht daraus einen Kontaktpunkt. Zeiten ohne Zone werden nicht gelesen, es gilt der Empfang. JSON geht auch, und GET mit denselben Namen in der URL (Adressen stehen dann in den Protokollen von Proxys). Vorlage (Request Token Encoding: Form/Url): " + Template,
            "Flow step Call Webhook, POST, in a trigger campaign. Marketo does not sign: the secret is a custom header X-LeadSync-Key, Basic, a bearer token or ?key=. "
            + "The names in the body are the template's; kind makes a touchpoint of it. Times without a zone are not read, receipt counts. JSON will do too, and GET with the same names in the URL (addresses are then in the logs of proxies). Template (request token encoding: Form/Url): " + Template),
        Ids = new BilingualText(
            "eventId der Vorlage, sonst ein Hash des Inhalts (ohne Zeit im Inhalt: des Inhalts und des Tages).",
            "The template's eventId, else a hash of the content (without a time in it: of content and day)."),
        // The receipt is the body: an empty one is error 1001 to Marketo.
        Success = new SuccessAnswer(200),
        RepeatsOnError = false,
        ContentTypes = ["application/json", "application/x-www-form-urlencoded", "text/plain"],
        Methods = ["POST", "GET"],
    };
}
