using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Http;

/// <summary>Sessions of the pages: a cookie that only the browser sees, for eight hours.</summary>
/// <param name="settings">The keys.</param>
/// <param name="secret">From what the cookie's key is derived.</param>
/// <param name="time">The clock.</param>
public sealed class Sessions(ManageSettings settings, SessionSecret secret, TimeProvider time)
{
    private const string SecureName = "__Host-leadsync";

    private const string PlainName = "leadsync";

    private static readonly TimeSpan Lasts = TimeSpan.FromHours(8);

    /// <summary>Signs in: sets the cookie for whoever holds a key.</summary>
    /// <param name="http">The request and its response.</param>
    /// <param name="typed">What was typed in as key.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>False where no key fits.</returns>
    public async Task<bool> SignInAsync(HttpContext http, string typed, CancellationToken cancellationToken)
    {
        if (settings.Keys.FirstOrDefaultFitting(typed) is not { } key) return false;
        var token = SessionToken.Write(key, time.GetUtcNow() + Lasts, await secret(cancellationToken));
        http.Response.Cookies.Append(NameFor(http.Request), token, Options(http.Request, Lasts));
        return true;
    }

    /// <summary>Signs out, and has the browser forget what it has seen.</summary>
    /// <param name="http">The request and its response.</param>
    public void SignOut(HttpContext http)
    {
        http.Response.Cookies.Delete(NameFor(http.Request), Options(http.Request, null));
        http.Response.Headers["Clear-Site-Data"] = "\"cache\", \"cookies\", \"storage\"";
    }

    /// <summary>The key with which the request's session was begun; null where there is none that holds.</summary>
    internal async Task<ManageKey?> FindAsync(HttpRequest request)
    {
        if (settings.Keys.Count == 0 || request.Cookies[NameFor(request)] is not { Length: > 0 } token) return null;
        return SessionToken.Read(token, settings.Keys, time.GetUtcNow(), await secret(request.HttpContext.RequestAborted));
    }

    // Behind a Functions host or a proxy the last hop is plain HTTP, though the browser speaks HTTPS.
    private bool IsSecure(HttpRequest request) => request.IsHttps || settings.UnderHost || settings.PublicUrl?.Scheme == Uri.UriSchemeHttps;

    private string NameFor(HttpRequest request) => IsSecure(request) ? SecureName : PlainName;

    private CookieOptions Options(HttpRequest request, TimeSpan? maxAge) => new CookieBuilder
    {
        HttpOnly = true,
        IsEssential = true,
        MaxAge = maxAge,
        Path = "/",
        SameSite = SameSiteMode.Strict,
        SecurePolicy = IsSecure(request) ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest,
    }.Build(request.HttpContext);
}
