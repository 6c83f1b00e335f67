namespace LeadSync.Connectors.Webhooks;

/// <summary>By what a token of a sender's API is renewed where it ends (OAuth 2.0, RFC 6749).</summary>
/// <param name="ClientId">The application's id (setting <c>ClientId</c>).</param>
/// <param name="ClientSecret">Its secret (setting <c>ClientSecret</c>).</param>
public sealed record ApiGrant(string ClientId, string ClientSecret)
{
    /// <summary>The refresh token (setting <c>RefreshToken</c>, §6); null for the application's own right (client credentials, §4.4).</summary>
    public string? RefreshToken { get; init; }

    /// <summary>Where tokens are given (setting <c>TokenUrl</c>); null for the vendor's own address, where there is one for all.</summary>
    public Uri? TokenUrl { get; init; }

    /// <summary>The scope that is asked for (setting <c>Scope</c>); null for what the sender needs by default.</summary>
    public string? Scope { get; init; }

    /// <summary>Prints nothing secret.</summary>
    public override string ToString() => nameof(ApiGrant);
}
