using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Signatures;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Marketing.LinkedIn;

/// <summary>LinkedIn's Lead Sync: messages with the ids of form responses, whose answers are fetched later.</summary>
internal sealed class LinkedInSource : IWebhookSource<LeadEvent>
{
    /// <summary>Part of the signed text, not of the header.</summary>
    private const string Head = "hmacsha256=";

    public SourceDescriptor Descriptor => LinkedInDescriptor.Source;

    public IDetailsSource<LeadEvent>? Details { get; } = new LinkedInDetails();

    /// <summary>Sources disagree on whether Lead Sync signs: without a signature the secret must stand in the URL.</summary>
    public WebhookVerdict Verify(WebhookRequest request, SourceSettings settings, DateTimeOffset now) =>
        new HexSignature("X-LI-Signature", "", key => SignedText.Sha256(key, Head, request.Body)).VerifyOrKey(request, settings);

    public WebhookContent<LeadEvent> Read(WebhookRequest request, SourceSettings settings, DateTimeOffset receivedAt) => LooseObjects.Read(
        request.Body, new Receipt(request.Source, receivedAt, settings.DefaultBasis), "Send LinkedIn's object of type LEAD_ACTION.", LinkedInLead.Read);

    public HandshakeAnswer? Handshake(WebhookRequest request, SourceSettings settings) => LinkedInChallenge.Answer(request, settings);
}
