using LeadSync.Connectors.Webhooks;

namespace LeadSync.Functions.Details;

/// <summary>What a token is asked for by.</summary>
/// <param name="Address">Where.</param>
/// <param name="Grant">By whose right.</param>
/// <param name="Scope">For what; null for what the grant holds.</param>
public sealed record TokenRequest(Uri Address, ApiGrant Grant, string? Scope)
{
    /// <summary>The form of RFC 6749 §4.4.2 or §6, with the application's own credentials in it (§2.3.1), as all vendors of the catalog take them.</summary>
    /// <param name="refreshToken">The refresh token that is valid now; null for the application's own right.</param>
    public IEnumerable<KeyValuePair<string, string>> Form(string? refreshToken)
    {
        yield return new("grant_type", refreshToken is null ? "client_credentials" : "refresh_token");
        yield return new("client_id", Grant.ClientId);
        yield return new("client_secret", Grant.ClientSecret);
        if (refreshToken is not null) yield return new("refresh_token", refreshToken);
        if (Scope is not null) yield return new("scope", Scope);
    }

    /// <summary>Prints nothing secret.</summary>
    public override string ToString() => Address.Host;
}
