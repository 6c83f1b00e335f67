using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Signatures;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Crm.Generic;

/// <summary>Any CRM that can send LeadSync's own form of a callback, signed by Standard Webhooks (design §5).</summary>
internal sealed class GenericCrm : IWebhookSource<SalesEvent>
{
    public SourceDescriptor Descriptor { get; } = new()
    {
        Name = "generic",
        Title = "Standard Webhooks",
        Signature = "Standard Webhooks v1",
        Needs = [SourceNeed.Secret("Geheimnis nach Standard Webhooks", "Standard Webhooks secret", "whsec_ und Base64 von 24 bis 64 zufälligen Bytes; dasselbe beim Absender.", "whsec_ and Base64 of 24 to 64 random bytes; the same at the sender.")],
        Setup = new BilingualText(
            "Im eigenen CRM: Adresse eintragen, mit einer der Standard-Webhooks-Bibliotheken signieren (standardwebhooks.com).",
            "In your own CRM: enter the address, sign with one of the Standard Webhooks libraries (standardwebhooks.com)."),
        Example = CurlExamples.StandardWebhooks("""{"id":"c-1","occurredAt":"2026-11-01T09:00:00Z","crmId":"4711","action":"accept"}"""),
        Tried = TriedAgainst.DocumentedExamples,
        Documentation = new BilingualText(
            "Nimmt LeadSyncs eigene Form: ein Objekt oder ein Array von bis zu 100 Aktionen des Vertriebs.",
            "Takes LeadSync's own form: one object or an array of up to 100 actions of sales."),
        Ids = new BilingualText("Das Mitglied id, bis 200 Zeichen.", "The member id, up to 200 characters."),
    };

    public WebhookVerdict Verify(WebhookRequest request, SourceSettings settings, DateTimeOffset now) =>
        StandardWebhooksSignature.Verify(request, settings, now);

    public WebhookContent<SalesEvent> Read(WebhookRequest request, SourceSettings settings, DateTimeOffset receivedAt) =>
        StrictBatch.Read(request.Body, item => GenericSalesEvent.Read(item, new Receipt(request.Source, receivedAt, settings.DefaultBasis)));
}
