using LeadSync.Domain.Qualification;

namespace LeadSync.Domain.Scoring;

/// <summary>A reason for which sales may refuse a lead (D-6).</summary>
/// <param name="Code">The word in JSON, for example <c>no-budget</c>.</param>
/// <param name="Then">What follows.</param>
/// <param name="Wait">How long a recycled lead rests; null where nothing is recycled or the date is asked.</param>
/// <param name="AskDate">True where the representative must name the date.</param>
/// <param name="AskNote">True where the representative must say it in words.</param>
public sealed record RejectionReason(string Code, Consequence Then, TimeSpan? Wait = null, bool AskDate = false, bool AskNote = false)
{
    /// <summary>With which engagement the lead begins again where it is recycled; default: none.</summary>
    public ScoreAfterRest Score { get; init; }

    /// <summary>What people call it; <see cref="BilingualName.None"/> for one that ships, which the pages name.</summary>
    public BilingualName Name { get; init; } = BilingualName.None;

    /// <summary>The cause of a poor hand-over to which it points (D-8); null where what carried the lead decides.</summary>
    public RejectionCause? Cause { get; init; }
}
