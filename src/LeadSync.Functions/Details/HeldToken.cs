namespace LeadSync.Functions.Details;

/// <summary>The last answer to one request for tokens.</summary>
/// <param name="Reply">The answer.</param>
/// <param name="At">When it came.</param>
/// <param name="RefreshToken">The refresh token that is valid now; null for none.</param>
internal sealed record HeldToken(TokenReply Reply, DateTimeOffset At, string? RefreshToken)
{
    // A token that ends while a request is on its way is refused: it counts as ended a minute before.
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Breath = TimeSpan.FromMinutes(1);

    /// <summary>True where a token was got because the one before was refused.</summary>
    public bool IsRenewed { get; init; }

    /// <summary>
    /// True where it is used again. What was refused is asked for again after a minute at the earliest: vendors limit how often tokens
    /// are given, and lock out whoever goes on.
    /// </summary>
    /// <param name="refused">The token that the API has refused; null for none.</param>
    /// <param name="now">The time.</param>
    public bool IsGood(string? refused, DateTimeOffset now)
    {
        if (Reply is not TokenReply.Granted granted) return now - At < Breath;
        if (granted.Life is { } life && now >= At + (life > 2 * Margin ? life - Margin : life / 2)) return false;
        return granted.Token != refused || (IsRenewed && now - At < Breath);
    }

    /// <summary>Prints nothing secret.</summary>
    public override string ToString() => nameof(HeldToken);
}
