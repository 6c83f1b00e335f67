using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Http;

/// <summary>What every response tells a browser (ASVS 5.0, chapters 3 and 14).</summary>
internal static class SecurityHeaders
{
    private const string ApiPolicy = "default-src 'none'; frame-ancestors 'none'";

    private const string PagePolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'";

    private const string Permissions = "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()";

    /// <summary>Adds what the function has not said itself: static files say another <c>Cache-Control</c>.</summary>
    internal static void AddTo(HttpContext http)
    {
        var headers = http.Response.Headers;
        headers.TryAdd("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        headers.TryAdd("Content-Security-Policy", http.Request.Path.StartsWithSegments("/ui", StringComparison.OrdinalIgnoreCase) ? PagePolicy : ApiPolicy);
        headers.TryAdd("X-Content-Type-Options", "nosniff");
        headers.TryAdd("Referrer-Policy", "no-referrer");
        headers.TryAdd("Cache-Control", "no-store");
        headers.TryAdd("Cross-Origin-Opener-Policy", "same-origin");
        headers.TryAdd("Cross-Origin-Resource-Policy", "same-origin");
        headers.TryAdd("Permissions-Policy", Permissions);
    }
}
