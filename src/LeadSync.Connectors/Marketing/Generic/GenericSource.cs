using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Signatures;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Marketing.Generic;

/// <summary>Whoever can send LeadSync's own form, signed by Standard Webhooks (design §5).</summary>
internal sealed class GenericSource : IWebhookSource<LeadEvent>
{
    public SourceDescriptor Descriptor => GenericDescriptor.Source;

    public WebhookVerdict Verify(WebhookRequest request, SourceSettings settings, DateTimeOffset now) =>
        StandardWebhooksSignature.Verify(request, settings, now);

    public WebhookContent<LeadEvent> Read(WebhookRequest request, SourceSettings settings, DateTimeOffset receivedAt) =>
        StrictBatch.Read(request.Body, item => GenericEvent.Read(item, new Receipt(request.Source, receivedAt, settings.DefaultBasis)));
}
