using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Marketing.HubSpot;

/// <summary>What is to be known about HubSpot's webhooks (webhooks.md 3.1).</summary>
internal static class HubSpotDescriptor
{
    public static SourceDescriptor Source { get; } = new()
    {
        Name = "hubspot",
        Title = "HubSpot",
        Signature = "X-HubSpot-Signature v1, v2, v3",
        SignsUrl = true,
        Needs = [SourceNeed.Secret("Client Secret der App", "The app's client secret", "In HubSpot unter der App, Reiter Auth.", "In HubSpot below the app, tab Auth."), SourceNeed.PublicUrl, SourceNeed.Token("Einer privaten App mit dem Recht crm.objects.contacts.read.", "Of a private app with the scope crm.objects.contacts.read."), SourceNeed.Grant("Einer öffentlichen App mit OAuth.", "Of a public app with OAuth.")],
        Setup = new BilingualText(
            "App-Webhooks: Entwicklerkonto › App › Webhooks: Ziel-URL eintragen; Abonnements contact.creation, contact.propertyChange (email, firstname, lastname, company …), contact.merge, contact.privacyDeletion anlegen und aktivieren. Formulare: Automatisierung › Workflows › Aktion «Webhook auslösen», POST, Authentifizierung über die Signatur der App.",
            "App webhooks: developer account › app › Webhooks: enter the target URL; create and activate the subscriptions contact.creation, contact.propertyChange (email, firstname, lastname, company …), contact.merge, contact.privacyDeletion. Forms: Automation › Workflows › action Send a webhook, POST, authenticated by the app's signature."),
        Example = CurlExamples.HubSpot("""[{"eventId":1,"subscriptionId":2,"portalId":3,"occurredAt":1793523600000,"subscriptionType":"contact.propertyChange","objectId":512,"propertyName":"email","propertyValue":"jana@example.com"}]"""),
        Tried = TriedAgainst.DocumentedExamples,
        Documentation = new BilingualText(
            "App-Webhooks für Kontakte und die Workflow-Aktion «Webhook auslösen». Geheimnis ist das Client Secret der App; LeadSync:PublicUrl muss die Adresse sein, die HubSpot aufruft. "
            + "App-Webhooks tragen nur Nummern und einzelne Felder; der Rest wird später bei HubSpot nachgelesen. Gelöschte Kontakte und andere Objekte werden gezählt und ignoriert.",
            "App webhooks for contacts, and the workflow action Trigger a webhook. The secret is the app's client secret; LeadSync:PublicUrl must be the address that HubSpot calls. "
            + "App webhooks carry only ids and single fields; the rest is fetched from HubSpot later. Deleted contacts and other objects are counted and ignored."),
        Ids = new BilingualText(
            "App: portalId, subscriptionId, eventId, objectId, Feld und Zeit, ohne attemptNumber. Workflow: die Nummer der Konversion, beim Profil ein Hash des Inhalts.",
            "App: portalId, subscriptionId, eventId, objectId, property and time, without attemptNumber. Workflow: the conversion id; for the profile a hash of the content."),
    };
}
