namespace LeadSync.Functions.Details;

/// <summary>Why an event waits for its details, as codes.</summary>
public static class DetailsReasons
{
    /// <summary>No token is set (setting <c>Token</c>, or <c>ClientId</c> and its like), or no address (<c>ApiUrl</c>, <c>TokenUrl</c>) where each customer has its own.</summary>
    public const string NoToken = "details-token-missing";

    /// <summary>The sender refuses the token.</summary>
    public const string TokenRefused = "details-token-refused";

    /// <summary>The sender gives no token for what is set (<c>ClientId</c>, <c>ClientSecret</c>, <c>RefreshToken</c>): one of them is wrong, or has ended.</summary>
    public const string RenewalRefused = "details-renewal-refused";

    /// <summary>The sender asks for patience.</summary>
    public const string Throttled = "details-throttled";

    /// <summary>The sender cannot be reached, or fails.</summary>
    public const string Unavailable = "details-unavailable";

    /// <summary>What the sender answered cannot be read.</summary>
    public const string Unreadable = "details-unreadable";
}
