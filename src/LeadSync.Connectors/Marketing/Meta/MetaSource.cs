using System.Security.Cryptography;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Signatures;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Marketing.Meta;

/// <summary>Lead Ads of Facebook and Instagram: messages with the ids of leads, whose answers are fetched later.</summary>
internal sealed class MetaSource : IWebhookSource<LeadEvent>
{
    public SourceDescriptor Descriptor => MetaDescriptor.Source;

    public IDetailsSource<LeadEvent>? Details { get; } = new MetaDetails();

    /// <summary>The SHA-1 signature that Meta sends beside is not looked at, so that nobody can choose the weaker one.</summary>
    public WebhookVerdict Verify(WebhookRequest request, SourceSettings settings, DateTimeOffset now) =>
        new HexSignature("X-Hub-Signature-256", "sha256=", key => HMACSHA256.HashData(key, request.Body.Span)).Verify(request, settings);

    public WebhookContent<LeadEvent> Read(WebhookRequest request, SourceSettings settings, DateTimeOffset receivedAt) => LooseObjects.Read(
        request.Body, new Receipt(request.Source, receivedAt, settings.DefaultBasis), "Send Meta's object with entry and changes.", MetaBody.Read);

    public HandshakeAnswer? Handshake(WebhookRequest request, SourceSettings settings) => MetaChallenge.Answer(request, settings);
}
