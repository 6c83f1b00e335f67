namespace LeadSync.Connectors.Webhooks;

/// <summary>One <c>GET</c> of a sender's API.</summary>
/// <param name="Path">The path and query below the API's address; ids in it are escaped.</param>
public sealed record DetailsRequest(string Path)
{
    /// <summary>The header that carries the token.</summary>
    public string TokenHeader { get; init; } = "Authorization";

    /// <summary>What stands before the token.</summary>
    public string TokenPrefix { get; init; } = "Bearer ";

    /// <summary>Further headers.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
}
