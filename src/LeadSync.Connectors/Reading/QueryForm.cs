using System.Net;
using System.Text;
using LeadSync.Connectors.Signatures;
using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Reading;

/// <summary>Senders whose users choose the method put names and values into the URL where it has no body: the query is the form then, without the key.</summary>
internal static class QueryForm
{
    private const string Type = "application/x-www-form-urlencoded";

    /// <summary>The request with its query as its body; any request with a body, or without a query, as it is.</summary>
    public static WebhookRequest Of(WebhookRequest request) => request.Body.IsEmpty && Text(request.Url) is { Length: > 0 } query
        ? request with { Body = Encoding.UTF8.GetBytes(query), ContentType = Type }
        : request;

    /// <summary>Some systems call without anything while the address is being tried out; to those that do not repeat an error would say nothing.</summary>
    public static WebhookContent<TEvent> Nothing<TEvent>()
    {
        var content = new ContentBuilder<TEvent>();
        content.Ignore(IgnoredReasons.ConnectionTest);
        return content.Build();
    }

    private static string Text(string url)
    {
        var query = url.Split('#', 2)[0].Split('?', 2) is [_, var text] ? text : "";
        return string.Join('&', query.Split('&', StringSplitOptions.RemoveEmptyEntries).Where(pair => !IsKey(pair)));
    }

    private static bool IsKey(string pair) => string.Equals(WebUtility.UrlDecode(pair.Split('=', 2)[0]), SharedKey.QueryName, StringComparison.OrdinalIgnoreCase);
}
