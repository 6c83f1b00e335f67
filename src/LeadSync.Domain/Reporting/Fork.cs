using LeadSync.Domain.Funnels;
using LeadSync.Domain.Leads;

namespace LeadSync.Domain.Reporting;

/// <summary>A cycle as it would go under a draft, without what people were told of it.</summary>
/// <param name="State">The lead.</param>
/// <param name="RipeAt">When it became an MQL; null while it did not. From then on it is not followed: what sales would have done is not known.</param>
internal sealed record Fork(LeadState State, DateTimeOffset? RipeAt)
{
    public Fork Fed(LeadFold fold, int cycle, LeadEvent row)
    {
        if (RipeAt is not null) return this;
        var state = fold.Apply(State, row);
        return new Fork(state, RipenedAt(state, cycle));
    }

    /// <summary>When the score made an MQL of a cycle; null where it did not.</summary>
    public static DateTimeOffset? RipenedAt(LeadState lead, int cycle) =>
        lead.History.FirstOrDefault(change => change.Cycle == cycle && change.Milestone == Milestone.Qualified && change.By == "score")?.Place.At;
}
