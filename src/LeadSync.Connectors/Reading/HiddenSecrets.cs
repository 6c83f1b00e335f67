using System.Text;
using System.Text.Json;
using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Reading;

/// <summary>Some senders put the secret into the body. A dead letter holds the body, and must not hold the secret.</summary>
internal static class HiddenSecrets
{
    private const string Instead = "[secret]";

    /// <summary>The content without the secret in what is kept of it.</summary>
    /// <param name="content">What was read.</param>
    /// <param name="settings">The secrets that are valid.</param>
    /// <param name="member">The member that holds the secret, at any depth.</param>
    public static WebhookContent<TEvent> In<TEvent>(WebhookContent<TEvent> content, SourceSettings settings, string member) =>
        content is WebhookContent<TEvent>.Read { Rejected.Count: > 0 } read
            ? read with { Rejected = [.. read.Rejected.Select(item => item with { Raw = Hide(item.Raw, settings, member) })] }
            : content;

    private static string Hide(string raw, SourceSettings settings, string member)
    {
        var text = LooseJson.Parse(Encoding.UTF8.GetBytes(raw)) is JsonReading.Parsed(var parsed) ? Copied(parsed, member) : raw;
        return settings.Secrets.Aggregate(text, (hidden, secret) => hidden.Replace(secret, Instead, StringComparison.Ordinal));
    }

    private static string Copied(JsonDocument document, string member)
    {
        using (document)
        {
            if (!Holds(document.RootElement, member)) return document.RootElement.GetRawText();
            using var copy = new MemoryStream();
            using (var writer = new Utf8JsonWriter(copy, new JsonWriterOptions { SkipValidation = true })) Copy(document.RootElement, member, writer);
            return Encoding.UTF8.GetString(copy.ToArray());
        }
    }

    private static bool Holds(JsonElement element, string member) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().Any(one => Is(one, member) || Holds(one.Value, member)),
        JsonValueKind.Array => element.EnumerateArray().Any(one => Holds(one, member)),
        _ => false,
    };

    private static bool Is(JsonProperty one, string member) => string.Equals(one.Name, member, StringComparison.OrdinalIgnoreCase);

    private static void Copy(JsonElement element, string member, Utf8JsonWriter writer)
    {
        if (element.ValueKind == JsonValueKind.Object) CopyObject(element, member, writer);
        else if (element.ValueKind == JsonValueKind.Array) CopyArray(element, member, writer);
        else element.WriteTo(writer);
    }

    private static void CopyObject(JsonElement element, string member, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        foreach (var one in element.EnumerateObject())
        {
            writer.WritePropertyName(one.Name);
            if (Is(one, member)) writer.WriteStringValue(Instead);
            else Copy(one.Value, member, writer);
        }

        writer.WriteEndObject();
    }

    private static void CopyArray(JsonElement element, string member, Utf8JsonWriter writer)
    {
        writer.WriteStartArray();
        foreach (var one in element.EnumerateArray()) Copy(one, member, writer);
        writer.WriteEndArray();
    }
}
