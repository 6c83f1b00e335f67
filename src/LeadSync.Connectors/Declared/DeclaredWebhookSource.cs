using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Declared;

/// <summary>A platform that nobody programmed, read as its document says.</summary>
/// <param name="source">What the document says.</param>
internal sealed class DeclaredWebhookSource(DeclaredSource source) : IWebhookSource<LeadEvent>
{
    public SourceDescriptor Descriptor { get; } = DeclaredDescriptor.Of(source);

    public WebhookVerdict Verify(WebhookRequest request, SourceSettings settings, DateTimeOffset now) => source.Signature.Verify(request, settings, now);

    public WebhookContent<LeadEvent> Read(WebhookRequest request, SourceSettings settings, DateTimeOffset receivedAt)
    {
        var receipt = new Receipt(request.Source, receivedAt, settings.DefaultBasis ?? source.Consent.DefaultBasis);
        var content = new DeclaredContent(source, request, receipt).Read();
        return source.RepeatsOnError ? content : Unreadable.Keep(content, request);
    }

    public IDetailsSource<LeadEvent>? Details => source.Details;

    public HandshakeAnswer? Handshake(WebhookRequest request, SourceSettings settings) => source.Handshake?.Reply(request, settings);
}
