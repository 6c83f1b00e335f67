using System.Text.Json;
using LeadSync.Connectors.Webhooks;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Http;

/// <summary>What became of reading a JSON body of management.</summary>
public abstract record JsonBody
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 64 };

    private JsonBody()
    {
    }

    /// <summary>Reads one JSON value: no member twice, nothing behind the value, at most 64 levels, at most <see cref="BodyReader.Limit"/> bytes.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task<JsonBody> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!request.HasJsonContentType()) return new Refused(Problems.UnsupportedMediaType("Send application/json."));
        return await BodyReader.ReadAsync(request, cancellationToken) switch
        {
            RequestBody.Complete(var bytes) => Parse(bytes),
            RequestBody.Refused(var problem) => new Refused(problem),
            _ => throw new InvalidOperationException("A body has two cases."),
        };
    }

    private static JsonBody Parse(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes, Strict);
            return new Parsed(document.RootElement.Clone());
        }
        catch (JsonException fault)
        {
            return new Refused(Problems.Malformed("The body is not valid JSON.", new FieldError("", At(fault))));
        }
    }

    // The framework's own message may quote the body, and so a person.
    private static string At(JsonException fault) => fault.LineNumber is { } line
        ? $"Correct the JSON at line {line + 1}, byte {fault.BytePositionInLine + 1}; at most 64 levels."
        : "Name each member of an object once.";

    /// <summary>The value.</summary>
    /// <param name="Root">Lives on without being disposed of.</param>
    public sealed record Parsed(JsonElement Root) : JsonBody;

    /// <summary>It cannot be read.</summary>
    /// <param name="Problem">The answer: 400, 413 or 415.</param>
    public sealed record Refused(Problem Problem) : JsonBody;
}
