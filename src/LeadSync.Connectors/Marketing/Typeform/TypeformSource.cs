using System.Text.Json;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Signatures;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Marketing.Typeform;

/// <summary>Typeform: one response to a form.</summary>
internal sealed class TypeformSource : IWebhookSource<LeadEvent>
{
    public SourceDescriptor Descriptor => TypeformDescriptor.Source;

    public WebhookVerdict Verify(WebhookRequest request, SourceSettings settings, DateTimeOffset now) => TypeformSignature.Verify(request, settings);

    public WebhookContent<LeadEvent> Read(WebhookRequest request, SourceSettings settings, DateTimeOffset receivedAt) =>
        LooseObjects.Read(request.Body, new Receipt(request.Source, receivedAt, settings.DefaultBasis), "Send Typeform's object with form_response.", Item);

    private static void Item(JsonElement root, string pointer, LooseContent content)
    {
        var type = root.Text("event_type") ?? "form_response";
        if (type == "form_response_partial") content.Ignore(IgnoredReasons.FormUnfinished);
        else if (root.Member("form_response") is { ValueKind: JsonValueKind.Object } response) Response(root, pointer, type, TypeformResponse.Read(root, response, content.Receipt), content);
        else if (type != "form_response") content.Ignore(IgnoredReasons.TypeUnknown);
        else content.Reject(root, pointer, RejectedReasons.WrongShape, "Holds no form_response.");
    }

    private static void Response(JsonElement root, string pointer, string type, LeadEvent sent, LooseContent content)
    {
        if (type == "form_response") content.Add(root, pointer, sent);
        else content.AddUnknown(root, pointer, type, sent.Lead, sent.OccurredAt);
    }
}
