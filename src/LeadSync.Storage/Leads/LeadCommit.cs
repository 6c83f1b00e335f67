using LeadSync.Domain.Leads;

namespace LeadSync.Storage.Leads;

/// <summary>One change of one lead: all of it is stored, or nothing (guarantee 2).</summary>
/// <param name="Before">The lead as it was read.</param>
/// <param name="Op">The operation; unique.</param>
/// <param name="After">The lead as it shall be.</param>
/// <param name="Events">The events that it takes in; at most 90.</param>
/// <param name="Decisions">Why it changed.</param>
public sealed record LeadCommit(
    LeadRecord Before, string Op, LeadState After, IReadOnlyList<StoredEvent> Events, IReadOnlyList<Decision> Decisions)
{
    /// <summary>How many events one transaction takes: the store allows 100 rows (architecture §2.2).</summary>
    public const int MaxEvents = 90;

    /// <summary>The lead as it is stored after a successful commit.</summary>
    public LeadRecord Stored(Azure.ETag etag) => Before with { Version = Before.Version + 1, Op = Op, State = After, ETag = etag };
}
