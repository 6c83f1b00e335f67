using LeadSync.Connectors.Webhooks;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Intake;

/// <summary>Makes of an HTTP request what connectors read.</summary>
internal static class SentRequest
{
    internal static WebhookRequest Of(HttpRequest request, string source, string url, ReadOnlyMemory<byte> body) => new()
    {
        Source = source,
        Method = request.Method.ToUpperInvariant(),
        Url = url,
        Headers = request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase),
        Query = request.Query.ToDictionary(value => value.Key, value => value.Value.ToString(), StringComparer.OrdinalIgnoreCase),
        Body = body,
        ContentType = request.ContentType,
    };
}
