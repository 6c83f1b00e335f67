using LeadSync.Connectors.Crm.Callbacks;
using LeadSync.Connectors.Signatures;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Crm.Pipedrive;

/// <summary>Pipedrive: webhooks in version 2 and version 1.</summary>
internal sealed class PipedriveSource : IWebhookSource<SalesEvent>
{
    public SourceDescriptor Descriptor { get; } = new()
    {
        Name = "pipedrive",
        Title = "Pipedrive",
        Signature = null,
        Needs = [SourceNeed.Secret("HTTP-Passwort", "HTTP password", "Selbst gewählt; beim Webhook neben dem Benutzer einzutragen.", "Of your own choice; entered beside the user of the webhook."), SourceNeed.Token("Persönliche Einstellungen › API.", "Personal preferences › API.")],
        Setup = new BilingualText(
            "Einstellungen › Tools und Apps › Webhooks › Neuer Webhook: Ereignis change, Objekt deal (dann lead und activity), Adresse, HTTP-Authentifizierung.",
            "Settings › Tools and apps › Webhooks › Create new webhook: event change, object deal (then lead and activity), address, HTTP authentication."),
        Example = CurlExamples.Basic("""{"meta":{"id":"m-1","version":"2.0","action":"change","entity":"deal","entity_id":"8","timestamp":"2026-11-01T09:00:00.000Z","user_id":"3","change_source":"app"},"data":{"id":8,"status":"won","value":1200,"currency":"EUR"},"previous":{"status":"open"}}"""),
        Tried = TriedAgainst.DocumentedExamples,
        Documentation = new BilingualText(
            "Webhooks für deal, lead und activity, Version 2 oder 1: gewonnen, verloren mit Grund, archiviert, neuer Eigentümer, Anruf oder Treffen erledigt. Pipedrive signiert nicht: das Geheimnis ist das "
            + "HTTP-Passwort des Abonnements (oder Name:Passwort) oder ?key=. CrmId ist deal/… oder lead/… mit der Id. Was über die API geschah (change_source), zählt nicht. "
            + "Ein Lead hat keinen Status: bearbeitet ihn sein Eigentümer, gilt er als angenommen.",
            "Webhooks for deal, lead and activity, version 2 or 1: won, lost with reason, archived, new owner, call or meeting done. Pipedrive does not sign: the secret is the "
            + "subscription's HTTP password (or name:password) or ?key=. CrmId is deal/… or lead/… with the id. What came by the API (change_source) does not count. "
            + "A lead has no status: once its owner edits it, it is taken as accepted."),
        Ids = new BilingualText(
            "Version 2: meta.id. Version 1: webhook_id, timestamp_micro und Datensatz. Jede Aktion hängt ihren Namen an.",
            "Version 2: meta.id. Version 1: webhook_id, timestamp_micro and record. Each action appends its name."),
    };

    public IDetailsSource<SalesEvent>? Details => PipedriveDetails.Source;

    public WebhookVerdict Verify(WebhookRequest request, SourceSettings settings, DateTimeOffset now) => OfferedSecret.Verify(request, settings);

    public WebhookContent<SalesEvent> Read(WebhookRequest request, SourceSettings settings, DateTimeOffset receivedAt) =>
        CrmObjects.Read(request, receivedAt, "Send Pipedrive's message with meta and data (or current).", (item, pointer, content) => PipedriveChange.Read(new PipedriveMessage(item), pointer, content));
}
