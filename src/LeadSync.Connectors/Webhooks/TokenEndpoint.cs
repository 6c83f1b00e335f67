namespace LeadSync.Connectors.Webhooks;

/// <summary>Where a vendor gives tokens that end (RFC 6749 §3.2).</summary>
/// <param name="Address">The address, absolute or below that of the API; null where each customer has its own and <c>TokenUrl</c> must be set.</param>
public sealed record TokenEndpoint(string? Address)
{
    /// <summary>The scope that is asked for by default, as an address below that of the API; null for none.</summary>
    public string? ScopeBelowApi { get; init; }

    /// <summary>The address; null where it has to be set.</summary>
    /// <param name="api">The API's address.</param>
    public Uri? AddressFor(Uri api) => Address is null ? null : new Uri(api, Address);

    /// <summary>The scope; null for none.</summary>
    /// <param name="api">The API's address.</param>
    public string? ScopeFor(Uri api) => ScopeBelowApi is null ? null : new Uri(api, ScopeBelowApi).AbsoluteUri;
}
