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

    public WebhookContent<LeadEvent> Read(WebhookRequest request, SourceSettings settings, DateTimeOffset receivedAt)
    {
        var content = new LooseContent(new Receipt(request.Source, receivedAt, settings.DefaultBasis));
        return LooseBatch.Read(request.Body, root => Item(root, content));
    }

    private static WebhookContent<LeadEvent> Item(JsonElement root, LooseContent content)
    {
        if (root.ValueKind != JsonValueKind.Object) return new WebhookContent<LeadEvent>.WrongShape([new FieldError("", "Send Typeform's object with form_response.")]);
        var type = root.Text("event_type") ?? "form_response";
        if (type == "form_response_partial") content.Ignore(IgnoredReasons.FormUnfinished);
        else if (root.Member("form_response") is { ValueKind: JsonValueKind.Object } response) Response(root, type, TypeformResponse.Read(root, response, content.Receipt), content);
        else if (type != "form_response") content.Ignore(IgnoredReasons.TypeUnknown);
        else content.Reject(root, "", RejectedReasons.WrongShape, "Holds no form_response.");
        return content.Build();
    }

    private static void Response(JsonElement root, string type, LeadEvent sent, LooseContent content)
    {
        if (type == "form_response") content.Add(root, "", sent);
        else content.AddUnknown(root, "", type, sent.Lead, sent.OccurredAt);
    }
}
