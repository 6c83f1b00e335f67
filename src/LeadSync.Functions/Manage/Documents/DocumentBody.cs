using System.Text;
using System.Text.Json;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Text;
using LeadSync.Functions.Http;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Manage.Documents;

/// <summary>Reads a document as its author wrote it: up to 64 MB, no member twice, at most 64 levels (architecture B16).</summary>
internal abstract record DocumentBody
{
    /// <summary>The most bytes of a document: 64 MB.</summary>
    public const int Limit = 64 * 1024 * 1024;

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 64 };

    private DocumentBody()
    {
    }

    public static async Task<DocumentBody> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!request.HasJsonContentType()) return new Refused(Problems.UnsupportedMediaType("Send application/json."));
        return await BodyReader.ReadAsync(request, cancellationToken, Limit) switch
        {
            RequestBody.Complete(var bytes) => Parse(bytes),
            RequestBody.Refused(var problem) => new Refused(problem),
            _ => throw new InvalidOperationException("A body has two cases."),
        };
    }

    /// <summary>A document that was read before it was stored.</summary>
    public static JsonElement Stored(string text)
    {
        using var document = JsonDocument.Parse(text, Strict);
        return document.RootElement.Clone();
    }

    private static DocumentBody Parse(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes, Strict);
            return new Read(Encoding.UTF8.GetString(bytes.Span), document.RootElement.Clone());
        }
        catch (JsonException fault)
        {
            return new Refused(Problems.Malformed("The body is not valid JSON. Nothing was saved.", new FieldError("", At(fault))));
        }
    }

    private static string At(JsonException fault) => fault.LineNumber is { } line
        ? $"Correct the JSON at line {line + 1}, byte {fault.BytePositionInLine + 1}; at most 64 levels."
        : "Name each member of an object once.";

    /// <summary>It can be read.</summary>
    /// <param name="Text">As written.</param>
    /// <param name="Root">The value.</param>
    public sealed record Read(string Text, JsonElement Root) : DocumentBody
    {
        /// <summary>Answers what is wrong with it, by the places in which its author wrote it.</summary>
        public Func<IReadOnlyList<ValidationError>, Problem> Invalid { get; init; } = errors => DocumentProblems.Invalid(errors);
    }

    /// <summary>It cannot be read.</summary>
    /// <param name="Problem">The answer: 400, 413 or 415.</param>
    public sealed record Refused(Problem Problem) : DocumentBody;
}
