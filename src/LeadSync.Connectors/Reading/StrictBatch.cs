using System.Text.Json;
using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Reading;

/// <summary>Reads one object or an array of up to 100, each item judged by itself (design §5, architecture B8).</summary>
internal static class StrictBatch
{
    /// <summary>The most items of one request: 100.</summary>
    public const int Limit = 100;

    /// <summary>Reads a body.</summary>
    /// <param name="body">The bytes as sent.</param>
    /// <param name="read">Makes an event of an object, or records its faults.</param>
    public static WebhookContent<TEvent> Read<TEvent>(ReadOnlyMemory<byte> body, Func<StrictObject, ItemReading<TEvent>> read)
    {
        switch (StrictJson.Parse(body))
        {
            case JsonReading.Unreadable(var line, var at, var message):
                return new WebhookContent<TEvent>.Malformed(line, at, message);
            case JsonReading.Parsed(var parsed):
                using (parsed) return Judge(parsed.RootElement, read);
            default:
                throw new InvalidOperationException("A reading has two cases.");
        }
    }

    private static WebhookContent<TEvent> Judge<TEvent>(JsonElement root, Func<StrictObject, ItemReading<TEvent>> read) => root.ValueKind switch
    {
        JsonValueKind.Object => One(root, read),
        JsonValueKind.Array when root.GetArrayLength() > Limit => new WebhookContent<TEvent>.TooMany(Limit),
        JsonValueKind.Array => Many(root, read),
        _ => new WebhookContent<TEvent>.WrongShape([new FieldError("", $"Send one object, or an array of at most {Limit} objects.")]),
    };

    private static WebhookContent<TEvent> One<TEvent>(JsonElement item, Func<StrictObject, ItemReading<TEvent>> read)
    {
        var errors = new List<FieldError>();
        var reading = read(new StrictObject(item, "", errors));
        if (errors.Count > 0) return new WebhookContent<TEvent>.WrongShape(errors);
        var content = new ContentBuilder<TEvent>();
        content.Add(reading);
        return content.Build();
    }

    private static WebhookContent<TEvent>.Read Many<TEvent>(JsonElement items, Func<StrictObject, ItemReading<TEvent>> read)
    {
        var content = new ContentBuilder<TEvent>();
        var index = 0;
        foreach (var item in items.EnumerateArray())
        {
            var errors = new List<FieldError>();
            var pointer = $"/{index++}";
            var reading = Item(item, pointer, errors, read);
            if (errors.Count > 0) content.Reject(new RejectedItem(pointer, RejectedReasons.Invalid, errors, item.GetRawText()));
            else content.Add(reading);
        }

        return content.Build();
    }

    private static ItemReading<TEvent> Item<TEvent>(JsonElement item, string pointer, List<FieldError> errors, Func<StrictObject, ItemReading<TEvent>> read)
    {
        if (item.ValueKind == JsonValueKind.Object) return read(new StrictObject(item, pointer, errors));
        errors.Add(new FieldError(pointer, "Must be an object in braces."));
        return new ItemReading<TEvent>.Faulty();
    }
}
