using LeadSync.Domain.Routing;

namespace LeadSync.Domain.Leads;

/// <summary>What is to happen outside a lead's partition because the lead changed. Kept with the change, sent afterwards, each so that twice is once (architecture A7).</summary>
public sealed record LeadEffects
{
    /// <summary>Nothing to do.</summary>
    public static LeadEffects None { get; } = new();

    /// <summary>Stage moves for the funnel, signed.</summary>
    public IReadOnlyList<StageFact> Facts { get; init; } = [];

    /// <summary>Cycles that need an owner.</summary>
    public IReadOnlyList<OfferNumber> Routes { get; init; } = [];

    /// <summary>Offers that go to the CRM.</summary>
    public IReadOnlyList<OfferNumber> HandOvers { get; init; } = [];

    /// <summary>Wake-ups (D-23).</summary>
    public IReadOnlyList<ClockStart> Clocks { get; init; } = [];

    /// <summary>Care that began.</summary>
    public IReadOnlyList<Care> Opened { get; init; } = [];

    /// <summary>Care that ended; the draw's count, and where nobody was to blame its credit, returns.</summary>
    public IReadOnlyList<Care> Ended { get; init; } = [];

    /// <summary>Words by which the lead is found (D-35).</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>Accounts that have a new owner (D-22).</summary>
    public IReadOnlyList<AccountOwner> Accounts { get; init; } = [];

    /// <summary>Offers with what routing knew: what simulation replays (architecture A9).</summary>
    public IReadOnlyList<RecordedRouting> Routed { get; init; } = [];

    /// <summary>Cycles that began or ceased to have their points without their level (D-14).</summary>
    public IReadOnlyList<WaitingChange> Waiting { get; init; } = [];

    /// <summary>True where nothing is to be sent.</summary>
    public bool IsEmpty =>
        Facts.Count + Routes.Count + HandOvers.Count + Clocks.Count + Opened.Count + Ended.Count + Names.Count + Accounts.Count + Routed.Count + Waiting.Count == 0;
}
