using System.Text.Json;
using LeadSync.Connectors.Crm.Callbacks;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Signatures;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Crm.Zoho;

/// <summary>Zoho CRM: notifications, and webhooks of workflows with a JSON body.</summary>
internal sealed class ZohoSource : IWebhookSource<SalesEvent>
{
    public SourceDescriptor Descriptor { get; } = new()
    {
        Name = "zoho",
        Title = "Zoho CRM",
        Signature = null,
        Documentation = new BilingualText(
            "Benachrichtigungen (Watch) für Leads und Deals mit return_affected_field_values, und Workflow-Webhooks als JSON mit module, id und den Feldern Lead_Status oder Stage. "
            + "Zoho signiert nicht: das Geheimnis ist der token des Kanals im Inhalt, sonst ?key= oder X-LeadSync-Key. CrmId ist Zohos Id, die über alle Module eindeutig ist. "
            + "Ohne Werte sagt eine Nachricht nicht, was entschieden wurde; sie wird gezählt.",
            "Notifications (watch) for Leads and Deals with return_affected_field_values, and webhooks of workflows as JSON with module, id and the fields Lead_Status or Stage. "
            + "Zoho does not sign: the secret is the channel's token in the body, else ?key= or X-LeadSync-Key. CrmId is Zoho's id, which is unique in all modules. "
            + "Without values a message does not say what was decided; it is counted."),
        Ids = new BilingualText(
            "channel_id, server_time, Modul und Id; ohne server_time ein Hash des Inhalts. Jede Aktion hängt ihren Namen an.",
            "channel_id, server_time, module and id; without server_time a hash of the content. Each action appends its name."),
        // Nothing is documented about repetitions, so none is counted on.
        RepeatsOnError = false,
    };

    public WebhookVerdict Verify(WebhookRequest request, SourceSettings settings, DateTimeOffset now) => OfferedSecret.Verify(request, settings, () => Token(request));

    public WebhookContent<SalesEvent> Read(WebhookRequest request, SourceSettings settings, DateTimeOffset receivedAt) =>
        Unreadable.Keep(CrmObjects.Read(request, receivedAt, "Send Zoho's notification.", ZohoNotification.Read), request);

    private static string? Token(WebhookRequest request)
    {
        if (LooseJson.Parse(request.Body) is not JsonReading.Parsed(var parsed)) return null;
        using (parsed) return parsed.RootElement.Member("token") is { ValueKind: JsonValueKind.String } token ? token.GetString() : null;
    }
}
