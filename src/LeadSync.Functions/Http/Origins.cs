using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Http;

/// <summary>Protects what a browser sends by itself (a cookie, its place on this machine) from other people's pages, without tokens (architecture B12).</summary>
internal static class Origins
{
    /// <summary>Which page a request comes from, by <c>Sec-Fetch-Site</c>, else by <c>Origin</c>.</summary>
    internal static Origin Of(HttpRequest request, Uri? publicUrl)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0) return site is "same-origin" or "none" ? Origin.Own : Origin.Foreign;
        var origin = request.Headers.Origin.ToString();
        if (origin.Length == 0) return Origin.Unsaid;
        var own = publicUrl?.GetLeftPart(UriPartial.Authority) ?? $"{request.Scheme}://{request.Host.Value}";
        return string.Equals(origin, own, StringComparison.OrdinalIgnoreCase) ? Origin.Own : Origin.Foreign;
    }

    /// <summary>True for a method that changes something.</summary>
    internal static bool IsWrite(HttpRequest request) => !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method);
}
