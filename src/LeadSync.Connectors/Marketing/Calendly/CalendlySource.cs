using System.Text.Json;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Signatures;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Marketing.Calendly;

/// <summary>Calendly: one event of a meeting or a routing form.</summary>
internal sealed class CalendlySource : IWebhookSource<LeadEvent>
{
    public SourceDescriptor Descriptor => CalendlyDescriptor.Source;

    public WebhookVerdict Verify(WebhookRequest request, SourceSettings settings, DateTimeOffset now) => CalendlySignature.Verify(request, settings, now);

    public WebhookContent<LeadEvent> Read(WebhookRequest request, SourceSettings settings, DateTimeOffset receivedAt) =>
        LooseObjects.Read(request.Body, new Receipt(request.Source, receivedAt, settings.DefaultBasis), "Send Calendly's object with event and payload.", Item);

    private static void Item(JsonElement root, string pointer, LooseContent content)
    {
        var payload = root.Member("payload");
        if (payload is not { ValueKind: JsonValueKind.Object }) content.Reject(root, pointer, RejectedReasons.WrongShape, "Holds no payload.");
        else if (CalendlyEvent.IsKnown(root.Text("event"))) content.Add(root, pointer, CalendlyEvent.Read(root, payload.Value, content.Receipt));
        else content.AddUnknown(root, pointer, root.Text("event"), CalendlyEvent.PersonOf(payload.Value), at: null);
    }
}
