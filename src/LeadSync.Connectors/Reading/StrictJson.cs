using System.Text.Json;

namespace LeadSync.Connectors.Reading;

/// <summary>Parses JSON that must be right: no duplicate member, nothing behind the value, valid Unicode, at most 64 levels.</summary>
internal static class StrictJson
{
    private static readonly JsonDocumentOptions Options = new() { AllowDuplicateProperties = false, MaxDepth = 64 };

    public static JsonReading Parse(ReadOnlyMemory<byte> body)
    {
        if (JsonText.FirstFault(body.Span) is >= 0 and var at) return At(body.Span, at, "The text is not valid UTF-8, or holds half of a surrogate pair.");
        try
        {
            return new JsonReading.Parsed(JsonDocument.Parse(body, Options));
        }
        catch (JsonException fault)
        {
            return new JsonReading.Unreadable(fault.LineNumber + 1, fault.BytePositionInLine + 1, Message(body, fault));
        }
    }

    private static JsonReading.Unreadable At(ReadOnlySpan<byte> body, int offset, string message)
    {
        var before = body[..offset];
        return new JsonReading.Unreadable(before.Count((byte)'\n') + 1, offset - before.LastIndexOf((byte)'\n'), message);
    }

    /// <summary>The framework's own message may quote the body, and so a person.</summary>
    private static string Message(ReadOnlyMemory<byte> body, JsonException fault) =>
        body.Span.Trim(" \t\r\n"u8).IsEmpty ? "The body is empty. Send one object, or an array of objects."
        : fault.LineNumber is null ? "An object names a member twice. Send each member once."
        : "The body is not valid JSON from this position on, or nests deeper than 64 levels.";
}
