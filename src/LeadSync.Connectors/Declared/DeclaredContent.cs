using System.Text.Json;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Declared;

/// <summary>Reads a whole message as its document says; what cannot be an event is kept as a dead letter.</summary>
/// <param name="source">What the document says.</param>
/// <param name="request">The message.</param>
/// <param name="receipt">Under what circumstances it was received.</param>
internal sealed class DeclaredContent(DeclaredSource source, WebhookRequest request, Receipt receipt)
{
    private readonly LooseContent _content = new(receipt);

    public WebhookContent<LeadEvent> Read() => source.Format switch
    {
        BodyFormat.Json => LooseBatch.Read(request.Body, Items),
        BodyFormat.Form => Items(DeclaredBody.OfForm(request.Body.Span)),
        _ => Items(DeclaredBody.OfQuery(request, source.Signature.Place)),
    };

    private WebhookContent<LeadEvent>.Read Items(JsonElement body)
    {
        var items = source.Events.In(body);
        if (items is null) _content.Reject(body, "", RejectedReasons.WrongShape, "Holds nothing where the document says that the events stand.");
        var whole = new DeclaredWhole(body);
        foreach (var (value, key, pointer) in items ?? []) Item(new DeclaredItem(value, whole, key, request, source.HtmlEntities), pointer);
        return _content.Build();
    }

    private void Item(DeclaredItem item, string pointer)
    {
        if (item.Value.ValueKind == JsonValueKind.Object) DeclaredEvent.Read(source, item, pointer, _content);
        else _content.Reject(item.Value, pointer, RejectedReasons.WrongShape, "Is no object.");
    }
}
