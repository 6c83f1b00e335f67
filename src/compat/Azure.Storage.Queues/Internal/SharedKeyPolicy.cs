using System.Security.Cryptography;
using System.Text;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Storage.Queues.Internal;

/// <summary>Signs each try of a request with the account's key ("Shared Key": verb, standard headers, x-ms headers, resource and query).</summary>
internal sealed class SharedKeyPolicy(string account, string key) : HttpPipelineSynchronousPolicy
{
    private static readonly string[] Standard =
    [
        "Content-Encoding", "Content-Language", "Content-Length", "Content-MD5", "Content-Type", "Date",
        "If-Modified-Since", "If-Match", "If-None-Match", "If-Unmodified-Since", "Range",
    ];

    private readonly byte[] key = Convert.FromBase64String(key);

    public override void OnSendingRequest(HttpMessage message)
    {
        message.Request.Headers.SetValue("x-ms-date", TimeProvider.System.GetUtcNow().ToString("R"));
        var signature = HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(ToSign(message.Request)));
        message.Request.Headers.SetValue("Authorization", $"SharedKey {account}:{Convert.ToBase64String(signature)}");
    }

    private static IEnumerable<string> Extended(Request request) =>
        request.Headers.Where(header => header.Name.StartsWith("x-ms-", StringComparison.OrdinalIgnoreCase))
            .Select(header => $"{header.Name.ToLowerInvariant()}:{header.Value}")
            .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Query(Uri uri) =>
        uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(part => part.Split('=', 2))
            .Select(part => $"{part[0].ToLowerInvariant()}:{Uri.UnescapeDataString(part[1])}")
            .Order(StringComparer.Ordinal);

    private string ToSign(Request request)
    {
        var uri = request.Uri.ToUri();
        var standard = Standard.Select(name => request.Headers.TryGetValue(name, out var value) && value != "0" ? value : "");
        return string.Join('\n', [request.Method.ToString(), .. standard, .. Extended(request), $"/{account}{uri.AbsolutePath}", .. Query(uri)]);
    }
}
