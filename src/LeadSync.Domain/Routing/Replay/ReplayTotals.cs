namespace LeadSync.Domain.Routing.Replay;

/// <summary>What a replay found so far, and what its pools owe: kept between two pages of it.</summary>
public sealed class ReplayTotals
{
    /// <summary>How many offers were replayed.</summary>
    public int Offers { get; set; }

    /// <summary>How many would go elsewhere.</summary>
    public int Moved { get; set; }

    /// <summary>How many nobody of a rule would get.</summary>
    public int WithoutOwner { get; set; }

    /// <summary>How many of them are listed one by one.</summary>
    public int Listed { get; set; }

    /// <summary>By pool.</summary>
    public ReplayShares Pools { get; init; } = new();

    /// <summary>By representative.</summary>
    public ReplayShares Representatives { get; init; } = new();

    /// <summary>Why nobody of a rule got it, or would get it, by code (<see cref="RoutingReasons"/>).</summary>
    public ReplayShares Reasons { get; init; } = new();

    /// <summary>What the draft's pools owe, and what everybody would have on the desk.</summary>
    public AssignmentCounts Counts { get; set; } = AssignmentCounts.None;

    /// <summary>The day (UTC) for which <see cref="Counts"/> counts the offers of a day.</summary>
    public DateTimeOffset Day { get; set; }

    internal void Count(ReplayedOffer offer)
    {
        Offers++;
        if (offer.IsMoved()) Moved++;
        if (offer.After.Reason is not null) WithoutOwner++;
        Pools.Count(offer.Before.Pool, offer.After.Pool);
        Representatives.Count(offer.Before.Representative, offer.After.Representative);
        Reasons.Count(offer.Before.Reason, offer.After.Reason);
    }
}
