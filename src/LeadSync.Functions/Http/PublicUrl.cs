using Microsoft.Extensions.Configuration;

namespace LeadSync.Functions.Http;

/// <summary>The address under which senders and browsers call LeadSync (<c>LeadSync:PublicUrl</c>).</summary>
internal static class PublicUrl
{
    internal static Uri? Read(IConfiguration configuration, List<string> faults)
    {
        var text = configuration["LeadSync:PublicUrl"];
        if (string.IsNullOrWhiteSpace(text)) return null;
        if (Uri.TryCreate(text.Trim(), UriKind.Absolute, out var url) && url.Scheme is "https" or "http" && url is { Query: "", Fragment: "" }) return url;
        faults.Add("LeadSync:PublicUrl is not an address like https://leads.example.com, without query and fragment.");
        return null;
    }
}
