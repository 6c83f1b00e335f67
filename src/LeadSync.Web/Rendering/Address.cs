namespace LeadSync.Web.Rendering;

/// <summary>Writes local addresses.</summary>
internal static class Address
{
    public const string Leads = "/ui/leads";
    public const string Search = "/ui/leads/search";
    public const string Login = "/ui/login";

    public static string Of(string path, params (string Name, string? Value)[] query)
    {
        var parts = query.Where(part => !string.IsNullOrEmpty(part.Value)).Select(part => $"{part.Name}={Uri.EscapeDataString(part.Value!)}").ToArray();
        return parts.Length == 0 ? path : $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{string.Join('&', parts)}";
    }

    public static string OfLead(string leadId) => $"{Leads}/{Uri.EscapeDataString(leadId)}";

    // "//host" would leave the site.
    public static string Local(string path) => path.StartsWith("/ui/", StringComparison.Ordinal) ? path : Leads;
}
