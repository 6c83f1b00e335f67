using System.Text.Json;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Reading;

/// <summary>Reads a body that is one object or, which is taken of every vendor, an array of them.</summary>
internal static class LooseObjects
{
    /// <summary>Reads the body, each object by itself; what is no object in an array is rejected with its place.</summary>
    /// <param name="body">The bytes as sent.</param>
    /// <param name="receipt">Under what circumstances they were received.</param>
    /// <param name="shape">What the sender is asked to send where it is neither.</param>
    /// <param name="read">Reads one object, with its pointer.</param>
    public static WebhookContent<LeadEvent> Read(ReadOnlyMemory<byte> body, Receipt receipt, string shape, Action<JsonElement, string, LooseContent> read) =>
        LooseBatch.Read(body, root => root.ValueKind is JsonValueKind.Object or JsonValueKind.Array
            ? Items(root, new LooseContent(receipt), read)
            : new WebhookContent<LeadEvent>.WrongShape([new FieldError("", shape)]));

    private static WebhookContent<LeadEvent>.Read Items(JsonElement root, LooseContent content, Action<JsonElement, string, LooseContent> read)
    {
        var index = 0;
        foreach (var item in ((JsonElement?)root).Items())
            Item(item, root.ValueKind == JsonValueKind.Array ? $"/{index++}" : "", content, read);
        return content.Build();
    }

    private static void Item(JsonElement item, string pointer, LooseContent content, Action<JsonElement, string, LooseContent> read)
    {
        if (item.ValueKind == JsonValueKind.Object) read(item, pointer, content);
        else content.Reject(item, pointer, RejectedReasons.WrongShape, "Is no object.");
    }
}
