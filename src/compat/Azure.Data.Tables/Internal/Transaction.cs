using System.Text;
using System.Text.RegularExpressions;
using Azure.Core;

namespace Azure.Data.Tables.Internal;

/// <summary>An entity group transaction: requests as parts of one multipart body, the service's answers as parts of another.</summary>
internal static partial class Transaction
{
    private const string PartHead = "Content-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n";

    public static TableRequest Pack(IEnumerable<TableRequest> requests, Uri endpoint)
    {
        var (batch, changes) = ($"batch_{Guid.NewGuid()}", $"changeset_{Guid.NewGuid()}");
        var parts = string.Concat(requests.Select(request => $"--{changes}\r\n{PartHead}{Part(request, endpoint)}\r\n"));
        var body = $"--{batch}\r\nContent-Type: multipart/mixed; boundary={changes}\r\n\r\n{parts}--{changes}--\r\n--{batch}--\r\n";
        return new(RequestMethod.Post, "$batch") { Body = Encoding.UTF8.GetBytes(body), ContentType = $"multipart/mixed; boundary={batch}", Accept = "application/json" };
    }

    /// <summary>The answers in the order of the actions; one refused operation fails all.</summary>
    public static Response<IReadOnlyList<Response>> Unpack(Response response)
    {
        Response[] parts = [.. Parts().Matches(response.Content.ToString()).Select(match => new PartResponse(match.Value, response.ClientRequestId))];
        return Array.Find(parts, part => part.Status >= 400) is { } failed
            ? throw new TableTransactionFailedException(new RequestFailedException(failed, null, ErrorParser.Instance))
            : Response.FromValue<IReadOnlyList<Response>>(parts, response);
    }

    private static string Part(TableRequest request, Uri endpoint)
    {
        var headers = string.Concat(request.Headers().Select(header => $"{header.Name}: {header.Value}\r\n"));
        return $"{request.Method} {request.Address(endpoint).AbsoluteUri} HTTP/1.1\r\n{headers}\r\n{Encoding.UTF8.GetString(request.Body ?? [])}";
    }

    // From a status line to the next boundary.
    [GeneratedRegex(@"^HTTP/1\.1 [0-9]{3}.*?(?=\r\n--changesetresponse_)", RegexOptions.Multiline | RegexOptions.Singleline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Parts();
}
