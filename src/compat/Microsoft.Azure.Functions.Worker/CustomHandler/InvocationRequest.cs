using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker.Invocation;

namespace Microsoft.Azure.Functions.Worker.CustomHandler;

/// <summary>The host's invocation document, its encodings undone.</summary>
internal sealed record InvocationRequest(object Trigger, IReadOnlyDictionary<string, object?> Named)
{
    private static readonly JsonSerializerOptions _anyCase = new(JsonSerializerDefaults.Web);

    internal static async Task<InvocationRequest> ReadAsync(HttpRequest request, FunctionDescriptor function)
    {
        using var document = await JsonDocument.ParseAsync(request.Body, default, request.HttpContext.RequestAborted);
        var value = Member(Member(document.RootElement, "Data"), function.TriggerParameter.Name!)
            ?? throw new JsonException($"The invocation of {function.Name} carries no Data.{function.TriggerParameter.Name}.");
        if (function.Trigger is TimerTriggerAttribute)
            return new InvocationRequest(Timer(value), new Dictionary<string, object?>(StringComparer.OrdinalIgnoreCase));
        var count = DequeueCount(Member(Member(document.RootElement, "Metadata"), "DequeueCount"));
        return new InvocationRequest(Text(value), new Dictionary<string, object?>(StringComparer.OrdinalIgnoreCase) { ["dequeueCount"] = count });
    }

    /// <summary>The message: JSON text in a JSON string as hosts send it, or bare as the documentation shows it.</summary>
    internal static string Text(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String)
            return value.GetRawText();
        var text = value.GetString()!;
        return Parse(text) is { ValueKind: JsonValueKind.String } inner ? inner.GetString()! : text;
    }

    /// <summary>
    /// The queue's own count is a number, or a number as text. A member <c>dequeueCount</c> of the message that overwrote it arrives quoted
    /// once more or as an object: then the count is unknown, and 1 leaves the last word to the poison queue.
    /// </summary>
    internal static long DequeueCount(JsonElement? value)
    {
        var number = value is { ValueKind: JsonValueKind.String } text ? Parse(text.GetString()!) : value;
        return number is { ValueKind: JsonValueKind.Number } genuine && genuine.TryGetInt64(out var count) && count > 0 ? count : 1;
    }

    private static TimerInfo Timer(JsonElement value)
    {
        var timer = value.ValueKind == JsonValueKind.String ? Parse(value.GetString()!) : value;
        return timer?.Deserialize<TimerInfo>(_anyCase) ?? new TimerInfo();
    }

    private static JsonElement? Parse(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static JsonElement? Member(JsonElement? element, string name) => element is { ValueKind: JsonValueKind.Object } parent
        ? parent.EnumerateObject().Where(property => property.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(property => (JsonElement?)property.Value).FirstOrDefault()
        : null;
}
