using System.Text.Json.Serialization;

namespace LeadSync.Domain.Routing;

/// <summary>How a decision came about, written down by the decision itself. At most <see cref="MaxLines"/> lines of each kind are kept.</summary>
/// <param name="Trace">The rules looked at, in order, up to the one that matched; that one is always kept, as the last.</param>
/// <param name="TraceOmitted">How many further rules were looked at and are not kept.</param>
/// <param name="Dropped">The candidates that could not take the lead: the account's owner first, then in the pool's order.</param>
/// <param name="DroppedOmitted">How many further candidates were dropped and are not kept.</param>
public sealed record RoutingExplanation(IReadOnlyList<RuleTrace> Trace, int TraceOmitted, IReadOnlyList<DroppedCandidate> Dropped, int DroppedOmitted)
{
    /// <summary>The most lines of each kind: 50.</summary>
    public const int MaxLines = 50;

    /// <summary>The rules passed over because they name other values; null where every rule was looked at.</summary>
    public SkippedRules? Skipped { get; init; }

    /// <summary>The absent representative for whom the owner stands in; null where nobody does.</summary>
    public string? StandsInFor { get; init; }

    /// <summary>How many rules were evaluated.</summary>
    [JsonIgnore]
    public int LookedAt => Trace.Count + TraceOmitted;

    /// <summary>
    /// The explanation as a representative may read it (D-32): of colleagues it says that they could not take the lead, not why, because that would
    /// show absences and missed offers.
    /// </summary>
    /// <param name="representative">Who reads it; null for somebody who may read nobody's reasons.</param>
    public RoutingExplanation RedactedFor(string? representative) => this with
    {
        Dropped = [.. Dropped.Select(candidate => candidate.Representative == representative ? candidate : candidate with { Reason = RoutingReasons.Unavailable })],
        StandsInFor = StandsInFor == representative ? StandsInFor : null,
    };
}
