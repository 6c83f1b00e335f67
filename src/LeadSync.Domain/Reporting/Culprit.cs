using LeadSync.Domain.Scoring;

namespace LeadSync.Domain.Reporting;

/// <summary>What carried leads that were refused for one cause (D-8).</summary>
/// <param name="Cause">The cause.</param>
/// <param name="Kind">What kind of thing it is.</param>
/// <param name="Name">Which one.</param>
/// <param name="Decisions">How many leads that it carried were judged.</param>
/// <param name="Rejected">How many of them were refused for this cause.</param>
public sealed record Culprit(RejectionCause Cause, CarrierKind Kind, string Name, int Decisions, int Rejected)
{
    /// <summary>The share of refused ones, 0 to 1.</summary>
    public double Share => (double)Rejected / Decisions;
}
