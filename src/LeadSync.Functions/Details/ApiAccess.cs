using LeadSync.Connectors.Webhooks;

namespace LeadSync.Functions.Details;

/// <summary>How a sender's API is asked: by a token that is set, or by one that is got and renewed.</summary>
/// <param name="Api">The API's address.</param>
public sealed record ApiAccess(Uri Api)
{
    /// <summary>The token that is set; null where tokens are got.</summary>
    public string? Token { get; private init; }

    /// <summary>By what tokens are got; null where one is set.</summary>
    public TokenRequest? Request { get; private init; }

    /// <summary>The access that a source's settings give; null where they give none.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="api">The vendor's address; null where each customer has its own.</param>
    /// <param name="tokens">Where the vendor gives tokens; null where it has to be set.</param>
    public static ApiAccess? Of(SourceSettings settings, Uri? api, TokenEndpoint? tokens)
    {
        if ((settings.ApiUrl ?? api) is not { } address) return null;
        if (settings.Token is { } token) return new ApiAccess(address) { Token = token };
        if (settings.Grant is not { } grant || (grant.TokenUrl ?? tokens?.AddressFor(address)) is not { } at) return null;
        return new ApiAccess(address) { Request = new TokenRequest(at, grant, grant.Scope ?? (grant.RefreshToken is null ? tokens?.ScopeFor(address) : null)) };
    }

    /// <summary>Prints nothing secret.</summary>
    public override string ToString() => Api.Host;
}
