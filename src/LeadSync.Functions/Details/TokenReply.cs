namespace LeadSync.Functions.Details;

/// <summary>What came of asking for a token.</summary>
public abstract record TokenReply
{
    private TokenReply()
    {
    }

    /// <summary>A token.</summary>
    /// <param name="Token">The token.</param>
    /// <param name="Life">How long it is valid; null where the sender does not say.</param>
    /// <param name="RefreshToken">The refresh token that is valid from now on; null for the same.</param>
    public sealed record Granted(string Token, TimeSpan? Life, string? RefreshToken) : TokenReply
    {
        /// <summary>Prints nothing secret.</summary>
        public override string ToString() => nameof(Granted);
    }

    /// <summary>None.</summary>
    /// <param name="Reason">One of <see cref="DetailsReasons"/>.</param>
    /// <param name="After">How long the sender asks to wait; null where it does not say.</param>
    public sealed record Refused(string Reason, TimeSpan? After) : TokenReply;
}
