using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.RegularExpressions;
using Azure.Core;

namespace Azure.Data.Tables.Internal;

/// <summary>Reads the service's error body, <c>{"odata.error":{"code":…,"message":{"value":"3:…"}}}</c>; the number is the place in a transaction.</summary>
internal sealed partial class ErrorParser : RequestFailedDetailsParser
{
    public static ErrorParser Instance { get; } = new();

    public override bool TryParse(Response response, [NotNullWhen(true)] out ResponseError? error, out IDictionary<string, string>? data)
    {
        data = null;
        error = Body(response) ?? (response.Headers.TryGetValue("x-ms-error-code", out var code) ? new ResponseError(code, response.ReasonPhrase) : null);
        if (error?.Message is { } message && Index().Match(message) is { Success: true } match)
            data = new Dictionary<string, string>(StringComparer.Ordinal) { [TableTransactionFailedException.IndexKey] = match.Groups["index"].Value };
        return error is not null;
    }

    private static ResponseError? Body(Response response)
    {
        try
        {
            using var body = JsonDocument.Parse(response.Content);
            return body.RootElement.ValueKind == JsonValueKind.Object && body.RootElement.TryGetProperty("odata.error", out var error)
                ? new(error.GetProperty("code").GetString(), error.GetProperty("message").GetProperty("value").GetString())
                : null;
        }
        catch (JsonException)
        {
            // A gateway answers in its own format: status and headers then say what there is to say.
            return null;
        }
    }

    [GeneratedRegex("^(?<index>[0-9]+):", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Index();
}
