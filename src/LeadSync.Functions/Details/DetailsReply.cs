using System.Text.Json;

namespace LeadSync.Functions.Details;

/// <summary>What a sender's API answered.</summary>
public abstract record DetailsReply
{
    private DetailsReply()
    {
    }

    /// <summary>The record.</summary>
    /// <param name="Record">The answer's JSON.</param>
    public sealed record Found(JsonElement Record) : DetailsReply;

    /// <summary>There is no such record any more.</summary>
    public sealed record Gone : DetailsReply;

    /// <summary>Not now.</summary>
    /// <param name="Reason">One of <see cref="DetailsReasons"/>.</param>
    /// <param name="After">How long the sender asks to wait (<c>Retry-After</c>); null where it does not say.</param>
    public sealed record Later(string Reason, TimeSpan? After) : DetailsReply
    {
        /// <summary>True where the token is not valid, or no longer: another one may be.</summary>
        public bool IsUnauthorized { get; init; }
    }
}
