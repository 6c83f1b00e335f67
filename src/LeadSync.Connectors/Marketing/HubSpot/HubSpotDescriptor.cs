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
