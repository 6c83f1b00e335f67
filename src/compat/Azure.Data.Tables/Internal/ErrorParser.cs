using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Azure.Core;

namespace Azure.Data.Tables.Internal;

/// <summary>Reads the service's error, <c>{"odata.error":{"code":…,"message":{"value":"3:…"}}}</c>; the number is the place in a transaction.</summary>
internal sealed class ErrorParser : RequestFailedDetailsParser
{
    public static ErrorParser Instance { get; } = new();

    public override bool TryParse(Response response, [NotNullWhen(true)] out ResponseError? error, out IDictionary<string, string>? data)
    {
        (error, data) = (Error(response), null);
        if (error?.Message?.Split(':')[0] is { } index && uint.TryParse(index, out _))
            data = new Dictionary<string, string>(StringComparer.Ordinal) { [TableTransactionFailedException.IndexKey] = index };
        return error is not null;
    }

    private static ResponseError? Error(Response response)
    {
        // A refusal that does not come from the tables themselves is not JSON; its code, if any, is a header.
        if (response.Headers.ContentType?.Contains("json", StringComparison.OrdinalIgnoreCase) != true)
            return response.Headers.TryGetValue("x-ms-error-code", out var code) ? new(code, response.ReasonPhrase) : null;
        using var body = JsonDocument.Parse(response.Content);
        return body.RootElement.TryGetProperty("odata.error", out var error)
            ? new(error.GetProperty("code").GetString(), error.GetProperty("message").GetProperty("value").GetString())
            : null;
    }
}
