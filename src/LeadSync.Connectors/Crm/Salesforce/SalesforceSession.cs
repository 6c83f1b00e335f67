using System.Text.RegularExpressions;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Crm.Salesforce;

/// <summary>An Outbound Message may carry a session id, which opens Salesforce's API. It is kept nowhere.</summary>
internal static partial class SalesforceSession
{
    /// <summary>The content without session ids in what became dead letters.</summary>
    public static WebhookContent<SalesEvent> Hidden(WebhookContent<SalesEvent> content) => content is WebhookContent<SalesEvent>.Read { Rejected.Count: > 0 } read
        ? read with { Rejected = [.. read.Rejected.Select(item => item with { Raw = Element().Replace(item.Raw, "${tag}[secret]") })] }
        : content;

    [GeneratedRegex("(?<tag><([^<>\\s:]*:)?SessionId[^<>]*>)[^<]*", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Element();
}
