using System.Text.Json;
using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Reading;

/// <summary>A form as the flat JSON object of the same names, for senders that let the customer choose between the two.</summary>
internal static class FormJson
{
    private const string Type = "application/x-www-form-urlencoded";

    /// <summary>The request with its form as JSON; any other request as it is.</summary>
    public static WebhookRequest Of(WebhookRequest request) => request.ContentType == Type
        ? request with { Body = JsonSerializer.SerializeToUtf8Bytes(FormBody.Parse(request.Body.Span)), ContentType = "application/json" }
        : request;
}
