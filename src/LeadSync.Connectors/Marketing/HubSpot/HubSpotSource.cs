using System.Text.Json;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Signatures;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Marketing.HubSpot;

/// <summary>HubSpot: app webhooks (an array of thin events) and the workflow action «Trigger a webhook» (one contact).</summary>
internal sealed class HubSpotSource : IWebhookSource<LeadEvent>
{
    public SourceDescriptor Descriptor => HubSpotDescriptor.Source;

    public IDetailsSource<LeadEvent>? Details { get; } = new HubSpotDetails();

    public WebhookVerdict Verify(WebhookRequest request, SourceSettings settings, DateTimeOffset now) =>
        HubSpotSignature.Verify(request, settings, now);

    public WebhookContent<LeadEvent> Read(WebhookRequest request, SourceSettings settings, DateTimeOffset receivedAt)
    {
        var receipt = new Receipt(request.Source, receivedAt, settings.DefaultBasis);
        return LooseBatch.Read(request.Body, root => root.ValueKind is JsonValueKind.Array or JsonValueKind.Object
            ? Items(root, receipt)
            : new WebhookContent<LeadEvent>.WrongShape([new FieldError("", "Send HubSpot's array of events, or the contact of a workflow.")]));
    }

    private static WebhookContent<LeadEvent>.Read Items(JsonElement root, Receipt receipt)
    {
        var content = new LooseContent(receipt);
        var index = 0;
        foreach (var item in ((JsonElement?)root).Items())
            Item(item, root.ValueKind == JsonValueKind.Array ? $"/{index++}" : "", content);
        return content.Build();
    }

    private static void Item(JsonElement item, string pointer, LooseContent content)
    {
        if (HubSpotEvent.TypeOf(item) is { } type) HubSpotEvent.Read(item, pointer, type, content);
        else if (HubSpotWorkflow.IsOne(item)) HubSpotWorkflow.Read(item, pointer, content);
        else content.Reject(item, pointer, RejectedReasons.WrongShape, "Is neither an event of an app (subscriptionType) nor a record of a workflow (properties).");
    }
}
