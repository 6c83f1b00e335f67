using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Http;

/// <summary>
/// Who App Service says has signed in. Anybody can send these headers where App Service does not stand in front, so they are believed
/// only where it was configured, else removed on arrival (architecture A2).
/// </summary>
/// <param name="settings">Whether it was configured.</param>
public sealed class AppServicePrincipal(ManageSettings settings)
{
    private const string Header = "X-MS-CLIENT-PRINCIPAL";

    private static readonly string[] RoleClaims = ["roles", "http://schemas.microsoft.com/ws/2008/06/identity/claims/role"];

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>Removes the headers where they are not believed.</summary>
    /// <param name="request">The request.</param>
    public void Clean(HttpRequest request)
    {
        if (settings.AppServiceLogin) return;
        foreach (var name in request.Headers.Keys.Where(name => name.StartsWith(Header, StringComparison.OrdinalIgnoreCase)).ToList())
            request.Headers.Remove(name);
    }

    /// <summary>The user with the roles of the token; null where nobody has signed in, or nobody is believed.</summary>
    /// <param name="request">The request.</param>
    internal Access.Granted? Find(HttpRequest request)
    {
        if (!settings.AppServiceLogin || Read(request.Headers[Header].ToString()) is not { Claims: { } claims }) return null;
        var roles = claims.Where(claim => RoleClaims.Contains(claim.Typ, StringComparer.Ordinal)).Aggregate(Role.None, (all, claim) => all | Roles.Of(claim.Val ?? ""));
        return new Access.Granted(request.Headers[Header + "-ID"].ToString() is { Length: > 0 } id ? id : "app-service", roles);
    }

    private static Principal? Read(string text)
    {
        var bytes = new byte[text.Length];
        if (text.Length == 0 || !Convert.TryFromBase64String(text, bytes, out var count)) return null;
        try
        {
            return JsonSerializer.Deserialize<Principal>(bytes.AsSpan(0, count), Json);
        }
        catch (JsonException)
        {
            // Not what App Service writes: nobody has signed in.
            return null;
        }
    }

    private sealed record Principal(IReadOnlyList<Claim>? Claims);

    private sealed record Claim(string? Typ, string? Val);
}
