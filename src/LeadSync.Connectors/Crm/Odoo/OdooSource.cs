using LeadSync.Connectors.Crm.Callbacks;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Signatures;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Crm.Odoo;

/// <summary>Odoo: the server action «Send Webhook Notification» on <c>crm.lead</c>.</summary>
internal sealed class OdooSource : IWebhookSource<SalesEvent>
{
    public SourceDescriptor Descriptor { get; } = new()
    {
        Name = "odoo",
        Title = "Odoo CRM",
        Signature = null,
        Needs = [SourceNeed.KeyInUrl],
        Setup = new BilingualText(
            "Einstellungen › Technisch › Automatisierungsregeln › Neu: Modell Lead/Opportunity, Auslöser «Beim Speichern», Aktion «Webhook-Benachrichtigung senden»: Adresse mit ?key=, Felder wählen.",
            "Settings › Technical › Automation Rules › New: model Lead/Opportunity, trigger On save, action Send Webhook Notification: the address with ?key=, choose the fields."),
        Example = CurlExamples.KeyInUrl("""{"_action":"LeadSync(#7)","_id":4711,"_model":"crm.lead","active":true,"type":"opportunity","won_status":"won","user_id":2,"write_date":"2026-11-01 09:00:00","x_leadsync_id":false}"""),
        Tried = TriedAgainst.DocumentedExamples,
        Documentation = new BilingualText(
            "Serveraktion «Webhook-Benachrichtigung senden» auf crm.lead mit den Feldern type, won_status, active, stage_id, user_id, lost_reason_id, write_date und x_leadsync_id. "
            + "Odoo signiert nicht: das Geheimnis steht als ?key= in der URL. CrmId ist die Nummer des Datensatzes. Stufen und Gründe schickt Odoo als Nummern, die nur eine Zuordnung versteht. "
            + "Odoo wartet eine Sekunde und wiederholt nie.",
            "Server action Send Webhook Notification on crm.lead with the fields type, won_status, active, stage_id, user_id, lost_reason_id, write_date and x_leadsync_id. "
            + "Odoo does not sign: the secret stands in the URL as ?key=. CrmId is the record's number. Odoo sends stages and reasons as numbers that only a mapping understands. "
            + "Odoo waits for one second and never repeats."),
        Ids = new BilingualText(
            "Datensatz, write_date und ein Hash des Inhalts; ohne write_date die Zeit des Empfangs, denn Odoo wiederholt nie. Jede Aktion hängt ihren Namen an.",
            "Record, write_date and a hash of the content; without write_date the time of receipt, since Odoo never repeats. Each action appends its name."),
        RepeatsOnError = false,
    };

    public WebhookVerdict Verify(WebhookRequest request, SourceSettings settings, DateTimeOffset now) => OfferedSecret.Verify(request, settings);

    public WebhookContent<SalesEvent> Read(WebhookRequest request, SourceSettings settings, DateTimeOffset receivedAt) =>
        Unreadable.Keep(CrmObjects.Read(request, receivedAt, "Send Odoo's notification.", OdooRecord.Read), request);
}
