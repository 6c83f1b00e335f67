using LeadSync.Connectors.Crm.Callbacks;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Crm.Salesforce;

/// <summary>Salesforce: Outbound Messages (SOAP), and change or platform events that a relay posts as JSON.</summary>
internal sealed class SalesforceSource : IWebhookSource<SalesEvent>
{
    public SourceDescriptor Descriptor => SalesforceDescriptor.Source;

    public IDetailsSource<SalesEvent>? Details => SalesforceDetails.Source;

    public WebhookVerdict Verify(WebhookRequest request, SourceSettings settings, DateTimeOffset now) => SalesforceKey.Verify(request, settings);

    public WebhookContent<SalesEvent> Read(WebhookRequest request, SourceSettings settings, DateTimeOffset receivedAt) => IsXml(request)
        ? SalesforceSession.Hidden(Unreadable.KeepShape(SalesforceOutbound.Read(request.Body, new CrmContent(new Receipt(request.Source, receivedAt, DefaultBasis: null))), request.Body))
        : CrmObjects.Read(request, receivedAt, "Send an Outbound Message as XML, or a change event or an array of them as JSON.", SalesforceEvent.Read);

    /// <summary>True where the type or the first character says so.</summary>
    internal static bool IsXml(WebhookRequest request) => request.ContentType?.Contains("xml", StringComparison.Ordinal) is true || request.Body.Span.TrimStart(" \t\r\n"u8).StartsWith("<"u8);
}
