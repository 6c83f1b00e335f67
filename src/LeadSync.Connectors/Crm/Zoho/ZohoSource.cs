using System.Text.Json;
using LeadSync.Connectors.Crm.Callbacks;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Signatures;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Crm.Zoho;

/// <summary>Zoho CRM: notifications, and webhooks of workflows as JSON or as a form.</summary>
internal sealed class ZohoSource : IWebhookSource<SalesEvent>
{
    private const string TokenMember = "token";

    public SourceDescriptor Descriptor { get; } = new()
    {
        Name = "zoho",
        Title = "Zoho CRM",
        Signature = null,
        Needs = [SourceNeed.Secret("Token des Kanals", "The channel's token", "Selbst gewählt, höchstens 50 Zeichen; beim Abonnieren mitzugeben.", "Of your own choice, 50 characters at most; given when subscribing."), SourceNeed.Token("OAuth mit dem Recht ZohoCRM.modules.READ; außerhalb der EU auch ApiUrl.", "OAuth with the scope ZohoCRM.modules.READ; outside of the EU ApiUrl, too."), SourceNeed.Grant("api-console.zoho.eu, Self Client; außerhalb der EU auch TokenUrl.", "api-console.zoho.eu, Self Client; outside of the EU TokenUrl, too.")],
        Setup = new BilingualText(
            "API: POST /crm/v8/actions/watch mit channel_id, events (Leads.edit, Deals.edit), notify_url, token, channel_expiry und return_affected_field_values true; der Kanal läuft ab und ist zu erneuern. Oder Einrichtung › Automatisierung › Aktionen › Webhooks.",
            "API: POST /crm/v8/actions/watch with channel_id, events (Leads.edit, Deals.edit), notify_url, token, channel_expiry and return_affected_field_values true; the channel expires and must be renewed. Or Setup › Automation › Actions › Webhooks."),
        Example = CurlExamples.Plain("""{"module":"Leads","operation":"update","ids":["3652397000002943001"],"channel_id":"1000000068001","server_time":1793523600000,"token":"$SECRET","affected_values":[{"record_id":"3652397000002943001","values":{"Lead_Status":"Contacted"}}]}"""),
        Tried = TriedAgainst.DocumentedExamples,
        Documentation = new BilingualText(
            "Benachrichtigungen (Watch) für Leads und Deals mit return_affected_field_values, und Workflow-Webhooks als JSON oder Formular mit module, id und den Feldern Lead_Status oder Stage. "
            + "Zoho signiert nicht: das Geheimnis ist der token des Kanals im Inhalt, sonst ?key= oder X-LeadSync-Key. CrmId ist Zohos Id, die über alle Module eindeutig ist. "
            + "Ohne Werte sagt eine Nachricht nicht, was entschieden wurde: der Datensatz wird bei Zoho nachgelesen.",
            "Notifications (watch) for Leads and Deals with return_affected_field_values, and webhooks of workflows as JSON or a form with module, id and the fields Lead_Status or Stage. "
            + "Zoho does not sign: the secret is the channel's token in the body, else ?key= or X-LeadSync-Key. CrmId is Zoho's id, which is unique in all modules. "
            + "Without values a message does not say what was decided: the record is fetched from Zoho."),
        Ids = new BilingualText(
            "channel_id, server_time, Modul und Id; ohne server_time ein Hash des Inhalts. Jede Aktion hängt ihren Namen an.",
            "channel_id, server_time, module and id; without server_time a hash of the content. Each action appends its name."),
        ContentTypes = ["application/json", "application/x-www-form-urlencoded"],
        // Nothing is documented about repetitions, so none is counted on.
        RepeatsOnError = false,
    };

    public IDetailsSource<SalesEvent>? Details => ZohoDetails.Source;

    public WebhookVerdict Verify(WebhookRequest request, SourceSettings settings, DateTimeOffset now) => OfferedSecret.Verify(request, settings, () => Token(request));

    public WebhookContent<SalesEvent> Read(WebhookRequest request, SourceSettings settings, DateTimeOffset receivedAt) =>
        HiddenSecrets.In(Unreadable.Keep(CrmObjects.Read(FormJson.Of(request), receivedAt, "Send Zoho's notification.", ZohoNotification.Read), request), settings, TokenMember);

    private static string? Token(WebhookRequest request)
    {
        if (LooseJson.Parse(FormJson.Of(request).Body) is not JsonReading.Parsed(var parsed)) return null;
        using (parsed) return parsed.RootElement.Member(TokenMember) is { ValueKind: JsonValueKind.String } token ? token.GetString() : null;
    }
}
