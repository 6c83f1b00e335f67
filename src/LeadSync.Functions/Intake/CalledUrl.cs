using LeadSync.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace LeadSync.Functions.Intake;

/// <summary>The URL that the sender called: some sign it, and what arrives here has passed proxies.</summary>
/// <param name="settings">The public address, and whether a Functions host stands in front.</param>
public sealed class CalledUrl(ManageSettings settings)
{
    /// <summary>The full URL, its percent-encoding untouched.</summary>
    /// <param name="request">The request.</param>
    public string Of(HttpRequest request) => Start(request) + Target(request);

    private string Start(HttpRequest request)
    {
        if (settings.PublicUrl is { } known) return known.GetLeftPart(UriPartial.Path).TrimEnd('/');
        var scheme = settings.UnderHost ? Uri.UriSchemeHttps : request.Scheme;
        return $"{scheme}://{request.Host.Value}";
    }

    private static string Target(HttpRequest request)
    {
        var raw = request.HttpContext.Features.Get<IHttpRequestFeature>()?.RawTarget;
        return raw is ['/', ..] ? raw : request.Path.ToUriComponent() + request.QueryString.ToUriComponent();
    }
}
