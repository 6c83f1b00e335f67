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

    public WebhookContent<LeadEvent> Read(WebhookRequest request, SourceSettings settings, DateTimeOffset receivedAt)
    {
        var content = new LooseContent(new Receipt(request.Source, receivedAt, settings.DefaultBasis));
        return LooseBatch.Read(request.Body, root => Item(root, content));
    }

    private static WebhookContent<LeadEvent> Item(JsonElement root, LooseContent content)
    {
        if (root.ValueKind != JsonValueKind.Object) return new WebhookContent<LeadEvent>.WrongShape([new FieldError("", "Send Calendly's object with event and payload.")]);
        var payload = root.Member("payload");
        if (payload is not { ValueKind: JsonValueKind.Object }) content.Reject(root, "", RejectedReasons.WrongShape, "Holds no payload.");
        else if (CalendlyEvent.IsKnown(root.Text("event"))) content.Add(root, "", CalendlyEvent.Read(root, payload.Value, content.Receipt));
        else content.AddUnknown(root, "", root.Text("event"), CalendlyEvent.PersonOf(payload.Value), at: null);
        return content.Build();
    }
}
