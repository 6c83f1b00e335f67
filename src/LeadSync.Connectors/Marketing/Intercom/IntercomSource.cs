using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Signatures;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Marketing.Intercom;

/// <summary>Intercom: notifications about contacts and conversations.</summary>
internal sealed class IntercomSource : IWebhookSource<LeadEvent>
{
    public SourceDescriptor Descriptor => IntercomDescriptor.Source;

    public WebhookVerdict Verify(WebhookRequest request, SourceSettings settings, DateTimeOffset now) =>
        new HexSignature("X-Hub-Signature", "sha1=", key => SignedText.Sha1(key, request.Body)).Verify(request, settings);

    public WebhookContent<LeadEvent> Read(WebhookRequest request, SourceSettings settings, DateTimeOffset receivedAt) => LooseObjects.Read(
        request.Body, new Receipt(request.Source, receivedAt, settings.DefaultBasis), "Send Intercom's notification_event.", IntercomNotification.Read);

    /// <summary>Intercom asks by HEAD, while an address is being saved, whether it is there.</summary>
    public HandshakeAnswer? Handshake(WebhookRequest request, SourceSettings settings) =>
        request.Method == "HEAD" ? new HandshakeAnswer(200, "text/plain", "") : null;
}
