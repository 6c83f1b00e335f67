namespace LeadSync.Domain.Routing;

/// <summary>Representatives who take leads in turn.</summary>
/// <param name="Id">Its id, unique in the table.</param>
/// <param name="Strategy">How the next one is found.</param>
/// <param name="Members">The members, at least one, each once.</param>
public sealed record Pool(string Id, PoolStrategy Strategy, IReadOnlyList<PoolMember> Members)
{
    /// <summary>What becomes of an absent member's credits; default <see cref="ReturnCredits.Freeze"/>.</summary>
    public ReturnCredits OnReturn { get; init; }

    /// <summary>Whether leads go only to members who are at work now; default false: the offer waits, and its clock stands still.</summary>
    public bool OnlyInHours { get; init; }

    /// <summary>Whether leads go only to members who speak the lead's language; default false. Who lists no language speaks all.</summary>
    public bool MatchLanguage { get; init; }
}
