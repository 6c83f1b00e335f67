using LeadSync.Connectors.Crm.Callbacks;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Signatures;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Crm.Dynamics;

/// <summary>Dynamics 365 Sales: webhooks of Dataverse.</summary>
internal sealed class DynamicsSource : IWebhookSource<SalesEvent>
{
    public SourceDescriptor Descriptor => DynamicsDescriptor.Source;

    public IDetailsSource<SalesEvent>? Details => DynamicsDetails.Source;

    public WebhookVerdict Verify(WebhookRequest request, SourceSettings settings, DateTimeOffset now) =>
        OfferedSecret.Verify(request, settings, () => request.Query.GetValueOrDefault("code"));

    public WebhookContent<SalesEvent> Read(WebhookRequest request, SourceSettings settings, DateTimeOffset receivedAt) => Unreadable.Keep(
        CrmObjects.Read(request, receivedAt, "Send a RemoteExecutionContext.", (item, pointer, content) => DynamicsMessage.Read(new DynamicsContext(item, request), pointer, content)),
        request);
}
