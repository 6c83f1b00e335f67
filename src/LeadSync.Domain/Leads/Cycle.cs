using System.Text.Json.Serialization;
using LeadSync.Domain.Funnels;

namespace LeadSync.Domain.Leads;

/// <summary>One way of a person through the funnel (D-5).</summary>
public sealed record Cycle
{
    /// <summary>Its number, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>New or existing business.</summary>
    public CycleKind Kind { get; init; }

    /// <summary>When it began.</summary>
    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>When it ended; null while it is open.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>How it ended: <c>won</c>, <c>lost</c>, <c>recycled</c>, <c>disqualified</c>, <c>linked</c>; null while it is open.</summary>
    public string? Outcome { get; init; }

    /// <summary>Where it is.</summary>
    public required Milestone Milestone { get; init; }

    /// <summary>The sub-stage (D-3); null where none was reported.</summary>
    public string? SubStage { get; init; }

    /// <summary>Sum of the points of each rule since the cycle began.</summary>
    public IReadOnlyDictionary<string, double> Points { get; init; } = new SortedDictionary<string, double>(StringComparer.Ordinal);

    /// <summary>The offers made in it, in order.</summary>
    public IReadOnlyList<Offer> Offers { get; init; } = [];

    /// <summary>Until when a recycled lead rests (D-7).</summary>
    public DateTimeOffset? RestUntil { get; init; }

    /// <summary>When the first contact was made.</summary>
    public DateTimeOffset? ContactedAt { get; init; }

    /// <summary>The record in the CRM; null before the hand-over.</summary>
    public CrmRecord? Crm { get; init; }

    /// <summary>The amount of the opportunity.</summary>
    public Money? Amount { get; init; }

    /// <summary>True where a late event, known in time, would have prevented the offer; the offer stands (guarantee 3).</summary>
    public bool WouldNotBeNow { get; init; }

    /// <summary>True while it has not ended.</summary>
    [JsonIgnore]
    public bool IsOpen => EndedAt is null;

    /// <summary>The offer by which somebody owns the lead; null where nobody does.</summary>
    [JsonIgnore]
    public Offer? Held => Offers.Count > 0 && Offers[^1].IsHeld ? Offers[^1] : null;
}
