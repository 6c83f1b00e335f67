using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Signatures;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Marketing.CustomerIo;

/// <summary>Customer.io: reporting webhooks on mails and other messages, and on permissions.</summary>
internal sealed class CustomerIoSource : IWebhookSource<LeadEvent>
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    /// <summary>Customer.io names no window; every attempt has a timestamp of its own, so five minutes do.</summary>
    private static readonly TimeWindow Window = new(TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(5));

    public SourceDescriptor Descriptor => CustomerIoDescriptor.Source;

    public WebhookVerdict Verify(WebhookRequest request, SourceSettings settings, DateTimeOffset now)
    {
        var timestamp = request.Header("X-CIO-Timestamp");
        var fault = Window.Fault(timestamp, Second, now);
        return new HexSignature("X-CIO-Signature", "", key => SignedText.Sha256(key, $"v0:{timestamp}:", request.Body), fault).Verify(request, settings);
    }

    public WebhookContent<LeadEvent> Read(WebhookRequest request, SourceSettings settings, DateTimeOffset receivedAt) => LooseObjects.Read(
        request.Body, new Receipt(request.Source, receivedAt, settings.DefaultBasis), "Send Customer.io's object with event_id and metric.", CustomerIoEvent.Read);
}
