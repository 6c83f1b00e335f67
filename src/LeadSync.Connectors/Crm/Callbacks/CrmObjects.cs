using System.Text.Json;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Crm.Callbacks;

/// <summary>Reads a JSON body that is one object or an array of them; what is no object is rejected with its place.</summary>
internal static class CrmObjects
{
    /// <summary>Reads the body.</summary>
    /// <param name="request">The request.</param>
    /// <param name="receivedAt">When it was received.</param>
    /// <param name="shape">What the sender is asked to send where it is neither.</param>
    /// <param name="read">Reads one object, with its pointer.</param>
    public static WebhookContent<SalesEvent> Read(WebhookRequest request, DateTimeOffset receivedAt, string shape, Action<JsonElement, string, CrmContent> read)
    {
        switch (LooseJson.Parse(request.Body))
        {
            case JsonReading.Unreadable(var line, var at, var message):
                return new WebhookContent<SalesEvent>.Malformed(line, at, message);
            case JsonReading.Parsed(var parsed):
                using (parsed) return Unreadable.KeepShape(Items(parsed.RootElement, new CrmContent(new Receipt(request.Source, receivedAt, DefaultBasis: null)), shape, read), request.Body);
            default:
                throw new InvalidOperationException("A reading has two cases.");
        }
    }

    private static WebhookContent<SalesEvent> Items(JsonElement root, CrmContent content, string shape, Action<JsonElement, string, CrmContent> read)
    {
        if (root.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array)) return new WebhookContent<SalesEvent>.WrongShape([new FieldError("", shape)]);
        var index = 0;
        foreach (var item in ((JsonElement?)root).Items()) Item(item, root.ValueKind == JsonValueKind.Array ? $"/{index++}" : "", content, read);
        return content.Build();
    }

    private static void Item(JsonElement item, string pointer, CrmContent content, Action<JsonElement, string, CrmContent> read)
    {
        if (item.ValueKind == JsonValueKind.Object) read(item, pointer, content);
        else content.Reject(item.GetRawText, pointer, RejectedReasons.WrongShape, "Is no object.");
    }
}
