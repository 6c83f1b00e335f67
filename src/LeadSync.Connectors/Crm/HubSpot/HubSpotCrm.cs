using System.Text.Json;
using LeadSync.Connectors.Crm.Callbacks;
using LeadSync.Connectors.Marketing.HubSpot;
using LeadSync.Connectors.Signatures;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Crm.HubSpot;

/// <summary>HubSpot as a CRM: app webhooks for contacts, leads and deals, and records of workflows. Signed as its marketing messages are.</summary>
internal sealed class HubSpotCrm : IWebhookSource<SalesEvent>
{
    public SourceDescriptor Descriptor { get; } = new()
    {
        Name = "hubspot",
        Title = "HubSpot CRM",
        Signature = "X-HubSpot-Signature v1, v2, v3",
        SignsUrl = true,
        Needs = [SourceNeed.Secret("Client Secret der App", "The app's client secret", "In HubSpot unter der App, Reiter Auth.", "In HubSpot below the app, tab Auth."), SourceNeed.PublicUrl],
        Setup = new BilingualText(
            "Entwicklerkonto › App › Webhooks: Ziel-URL eintragen; Abonnements deal.propertyChange (dealstage, hubspot_owner_id, closed_lost_reason) und contact.propertyChange (lifecyclestage, hs_lead_status, hubspot_owner_id) aktivieren. Eine App hat eine Ziel-URL: für beide Richtungen zwei Apps.",
            "Developer account › app › Webhooks: enter the target URL; activate the subscriptions deal.propertyChange (dealstage, hubspot_owner_id, closed_lost_reason) and contact.propertyChange (lifecyclestage, hs_lead_status, hubspot_owner_id). An app has one target URL: two apps for both directions."),
        Example = CurlExamples.HubSpot("""[{"eventId":1,"subscriptionId":2,"portalId":3,"occurredAt":1793523600000,"subscriptionType":"deal.propertyChange","objectId":77,"propertyName":"dealstage","propertyValue":"closedwon"}]"""),
        Tried = TriedAgainst.DocumentedExamples,
        Documentation = new BilingualText(
            "App-Webhooks für contact (lifecyclestage, hs_lead_status, hubspot_owner_id), deal (dealstage, hubspot_owner_id, hs_is_closed_won, hs_is_closed_lost, closed_lost_reason) und lead (hs_pipeline_stage); "
            + "dazu Workflows mit «Webhook auslösen». Geheimnis ist das Client Secret der App. CrmId ist contact/…, deal/… oder lead/… mit der Nummer, denn HubSpot zählt jede Art für sich. "
            + "Änderungen durch Integrationen (changeSource) zählen nicht; Stufen eigener Pipelines brauchen eine Zuordnung.",
            "App webhooks for contact (lifecyclestage, hs_lead_status, hubspot_owner_id), deal (dealstage, hubspot_owner_id, hs_is_closed_won, hs_is_closed_lost, closed_lost_reason) and lead (hs_pipeline_stage); "
            + "also workflows with Trigger a webhook. The secret is the app's client secret. CrmId is contact/…, deal/… or lead/… with the number, since HubSpot counts each kind for itself. "
            + "Changes by integrations (changeSource) do not count; stages of pipelines of one's own need a mapping."),
        Ids = new BilingualText(
            "App: portalId, subscriptionId, eventId, objectId, Feld und Zeit, ohne attemptNumber. Workflow: ein Hash des Inhalts. Jede Aktion hängt ihren Namen an.",
            "App: portalId, subscriptionId, eventId, objectId, property and time, without attemptNumber. Workflow: a hash of the content. Each action appends its name."),
    };

    public WebhookVerdict Verify(WebhookRequest request, SourceSettings settings, DateTimeOffset now) => HubSpotSignature.Verify(request, settings, now);

    public WebhookContent<SalesEvent> Read(WebhookRequest request, SourceSettings settings, DateTimeOffset receivedAt) =>
        CrmObjects.Read(request, receivedAt, "Send HubSpot's array of events, or the record of a workflow.", Item);

    private static void Item(JsonElement item, string pointer, CrmContent content)
    {
        if (HubSpotEvent.TypeOf(item) is { } type) HubSpotCrmEvent.Read(item, pointer, type, content);
        else if (HubSpotRecord.IsOne(item)) HubSpotRecord.Read(item, pointer, content);
        else content.Reject(item.GetRawText, pointer, RejectedReasons.WrongShape, "Is neither an event of an app (subscriptionType) nor a record of a workflow (properties).");
    }
}
