using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Signatures;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Marketing.Klaviyo;

/// <summary>Klaviyo's system webhooks. How they are signed is told by third parties only: off until the setting <c>Experimental</c> is true.</summary>
internal sealed class KlaviyoSource : IWebhookSource<LeadEvent>
{
    public SourceDescriptor Descriptor => KlaviyoDescriptor.Source;

    /// <summary>Neither the timestamp's form nor a window is documented, so it is signed text and nothing more; ids stop repetitions.</summary>
    public WebhookVerdict Verify(WebhookRequest request, SourceSettings settings, DateTimeOffset now)
    {
        if (settings is { IsOn: true, Experimental: false }) return new WebhookVerdict.Refused(RefusalReasons.ExperimentalOff);
        var timestamp = request.Header("Klaviyo-Timestamp");
        var fault = timestamp is null ? RefusalReasons.TimestampUnreadable : null;
        return new HexSignature("Klaviyo-Signature", "", key => SignedText.Sha256(key, "", request.Body, timestamp ?? ""), fault).Verify(request, settings);
    }

    public WebhookContent<LeadEvent> Read(WebhookRequest request, SourceSettings settings, DateTimeOffset receivedAt) => LooseObjects.Read(
        request.Body, new Receipt(request.Source, receivedAt, settings.DefaultBasis), "Send Klaviyo's object with data and meta.", KlaviyoBody.Read);
}
