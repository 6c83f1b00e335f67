using System.Text.Json;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Signatures;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Marketing.Brevo;

/// <summary>Brevo: one marketing event, or an array of them.</summary>
internal sealed class BrevoSource : IWebhookSource<LeadEvent>
{
    public SourceDescriptor Descriptor => BrevoDescriptor.Source;

    public WebhookVerdict Verify(WebhookRequest request, SourceSettings settings, DateTimeOffset now) => OfferedSecret.Verify(request, settings);

    public WebhookContent<LeadEvent> Read(WebhookRequest request, SourceSettings settings, DateTimeOffset receivedAt)
    {
        var content = new LooseContent(new Receipt(request.Source, receivedAt, settings.DefaultBasis));
        return Unreadable.Keep(LooseBatch.Read(request.Body, root => Items(root, content)), request);
    }

    private static WebhookContent<LeadEvent>.Read Items(JsonElement root, LooseContent content)
    {
        var index = 0;
        foreach (var item in ((JsonElement?)root).Items())
            BrevoEvent.Read(item, root.ValueKind == JsonValueKind.Array ? $"/{index++}" : "", content);
        return content.Build();
    }
}
