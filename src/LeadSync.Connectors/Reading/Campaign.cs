using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Reading;

/// <summary>Where a visit came from, told by the <c>utm_</c> values of its URL.</summary>
internal static class Campaign
{
    /// <summary>The touchpoint with campaign, source, medium and term filled where they are absent.</summary>
    public static Touchpoint From(this Touchpoint touchpoint, IReadOnlyDictionary<string, string> query) => touchpoint with
    {
        Campaign = touchpoint.Campaign ?? Value(query, "utm_campaign"),
        Source = touchpoint.Source ?? Value(query, "utm_source"),
        Medium = touchpoint.Medium ?? Value(query, "utm_medium"),
        Term = touchpoint.Term ?? Value(query, "utm_term"),
        Content = touchpoint.Content ?? Value(query, "utm_content"),
    };

    /// <summary>The values of a URL's query; empty where it has none.</summary>
    public static IReadOnlyDictionary<string, string> Query(string? url)
    {
        var at = url?.IndexOf('?', StringComparison.Ordinal) ?? -1;
        return at < 0 ? FormBody.Empty : FormBody.Parse(url![(at + 1)..].Split('#')[0]);
    }

    /// <summary>The path of a URL without scheme, host and query; null where there is no URL.</summary>
    public static string? Path(string? url)
    {
        if (url is null) return null;
        var address = url[..(url.AsSpan().IndexOfAny('?', '#') is >= 0 and var end ? end : url.Length)];
        var scheme = address.IndexOf("://", StringComparison.Ordinal);
        if (scheme < 0) return "/" + address.TrimStart('/');
        var slash = address.IndexOf('/', scheme + 3);
        return slash < 0 ? "/" : address[slash..];
    }

    private static string? Value(IReadOnlyDictionary<string, string> query, string name) => CleanText.Cut(query.GetValueOrDefault(name));
}
