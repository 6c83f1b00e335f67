using System.Text;
using System.Text.Json;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Text;

namespace LeadSync.Functions.Manage.Documents.Trials;

/// <summary>Reads a message that somebody pasted: <c>{"body":"…","headers":{},"query":{},"method":"POST"}</c>.</summary>
/// <param name="source">The source's name.</param>
/// <param name="descriptor">What it takes.</param>
internal sealed class PastedRequest(string source, SourceDescriptor descriptor)
{
    private readonly List<FieldError> _errors = [];

    /// <summary>The message, and all that is wrong with how it was pasted.</summary>
    public (WebhookRequest Request, IReadOnlyList<FieldError> Errors) Read(JsonElement pasted)
    {
        if (pasted.ValueKind != JsonValueKind.Object) _errors.Add(new FieldError("", "Send an object such as {\"body\":\"…\",\"headers\":{\"X-Token\":\"…\"}}."));
        var headers = Texts(pasted, "headers");
        var request = new WebhookRequest
        {
            Source = source,
            Method = Method(pasted),
            Url = $"/api/webhooks/{source}",
            Headers = headers,
            Query = Texts(pasted, "query"),
            Body = Encoding.UTF8.GetBytes(Body(pasted)),
            ContentType = headers.GetValueOrDefault("content-type"),
        };
        return (request, _errors);
    }

    // A signature covers bytes, so a text is taken as it is; JSON is for whoever has no signature to try.
    private static string Body(JsonElement pasted) => Member(pasted, "body") switch
    {
        null => "",
        { ValueKind: JsonValueKind.String } text => text.GetString()!,
        { } json => json.GetRawText(),
    };

    private string Method(JsonElement pasted)
    {
        if (Member(pasted, "method") is not { } method) return descriptor.Methods[0];
        if (method.ValueKind == JsonValueKind.String && method.GetString()!.Length is > 0 and <= 10) return method.GetString()!.ToUpperInvariant();
        _errors.Add(new FieldError("/method", "Write a method such as POST."));
        return descriptor.Methods[0];
    }

    private Dictionary<string, string> Texts(JsonElement pasted, string name)
    {
        var texts = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        if (Member(pasted, name) is not { } group) return texts;
        if (group.ValueKind != JsonValueKind.Object) _errors.Add(new FieldError($"/{name}", "Write an object of names and texts."));
        else foreach (var member in group.EnumerateObject()) Take(texts, member, JsonPointer.Member($"/{name}", member.Name));
        return texts;
    }

    private void Take(Dictionary<string, string> texts, JsonProperty member, string pointer)
    {
        if (member.Value.ValueKind == JsonValueKind.String) texts[member.Name] = member.Value.GetString()!;
        else _errors.Add(new FieldError(pointer, "Write a text in quotation marks."));
    }

    private static JsonElement? Member(JsonElement pasted, string name) =>
        pasted.ValueKind == JsonValueKind.Object && pasted.TryGetProperty(name, out var member) && member.ValueKind != JsonValueKind.Null ? member : null;
}
