using System.Text;
using System.Text.Json;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Signatures;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Marketing.Marketo;

/// <summary>Marketo: one lead in a body that the customer composed, as JSON or as a form.</summary>
internal sealed class MarketoSource : IWebhookSource<LeadEvent>
{
    public SourceDescriptor Descriptor => MarketoDescriptor.Source;

    public WebhookVerdict Verify(WebhookRequest request, SourceSettings settings, DateTimeOffset now) => OfferedSecret.Verify(request, settings);

    public WebhookContent<LeadEvent> Read(WebhookRequest request, SourceSettings settings, DateTimeOffset receivedAt)
    {
        var content = new LooseContent(new Receipt(request.Source, receivedAt, settings.DefaultBasis));
        return Read(QueryForm.Of(request), content);
    }

    private static WebhookContent<LeadEvent> Read(WebhookRequest request, LooseContent content)
    {
        if (request.Body.IsEmpty) return QueryForm.Nothing<LeadEvent>();
        if (IsForm(request)) return Add(MarketoValues.Of(FormValues.Parse(request.Body.Span)), request, content);
        var read = LooseBatch.Read(request.Body, root => Json(root, request, content));
        return read is WebhookContent<LeadEvent>.Malformed && Mended(request, content.Receipt) is { Events.Count: > 0 } mended ? mended : Unreadable.Keep(read, request);
    }

    private static WebhookContent<LeadEvent>.Read? Mended(WebhookRequest request, Receipt receipt) =>
        MarketoTemplate.Read(Encoding.UTF8.GetString(request.Body.Span)) is { } meant ? Add(MarketoValues.Of(meant), request, new LooseContent(receipt)) : null;

    /// <summary>The header «Content-Type» is the user's too, so the first character decides.</summary>
    private static bool IsForm(WebhookRequest request) =>
        request.ContentType == "application/x-www-form-urlencoded" && !request.Body.Span.TrimStart("\uFEFF \t\r\n"u8).StartsWith("{"u8);

    private static WebhookContent<LeadEvent> Json(JsonElement root, WebhookRequest request, LooseContent content) => root.ValueKind switch
    {
        JsonValueKind.Object when root.Member("objectData") is { ValueKind: JsonValueKind.Array } leads => Each(leads, request, content),
        JsonValueKind.Object => Add(MarketoValues.Of(root), request, content),
        JsonValueKind.Array => Each(root, request, content),
        _ => new WebhookContent<LeadEvent>.WrongShape([new FieldError("", "Send one object, as in the template.")]),
    };

    private static WebhookContent<LeadEvent>.Read Each(JsonElement list, WebhookRequest request, LooseContent content)
    {
        var index = 0;
        foreach (var item in list.EnumerateArray())
        {
            var (text, pointer) = (item.GetRawText(), $"/{index++}");
            if (item.ValueKind != JsonValueKind.Object) content.Reject(item, pointer, RejectedReasons.WrongShape, "Is no object.");
            else content.Add(() => text, pointer, MarketoLead.Read(MarketoValues.Of(item), request with { Body = Encoding.UTF8.GetBytes(text) }, content.Receipt));
        }

        return content.Build();
    }

    private static WebhookContent<LeadEvent>.Read Add(MarketoValues values, WebhookRequest request, LooseContent content)
    {
        content.Add(() => Encoding.UTF8.GetString(request.Body.Span), "", MarketoLead.Read(values, request, content.Receipt));
        return content.Build();
    }
}
