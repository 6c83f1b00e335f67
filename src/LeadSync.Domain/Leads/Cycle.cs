using System.Text.Json.Serialization;
using LeadSync.Domain.Funnels;
using LeadSync.Domain.Scoring;
using LeadSync.Domain.Text;

namespace LeadSync.Domain.Leads;

/// <summary>One way of a person through the funnel (D-5).</summary>
public sealed record Cycle
{
    /// <summary>How many tasks are kept.</summary>
    public const int MostTasks = 20;

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

    /// <summary>The coded reason for which it ended; null while it is open, or where no reason was said.</summary>
    public string? EndReason { get; init; }

    /// <summary>Where it is.</summary>
    public required Milestone Milestone { get; init; }

    /// <summary>The sub-stage (D-3); null where none was reported.</summary>
    public string? SubStage { get; init; }

    /// <summary>What it is about; an attribute of the cycle, not its key (architecture A10). Null where unknown.</summary>
    public string? Product { get; init; }

    /// <summary>The points that were given since the cycle began.</summary>
    public CyclePoints Points { get; init; } = CyclePoints.None;

    /// <summary>With what it began, where the cycle before left something (D-7).</summary>
    public IReadOnlyList<Tally> Carried { get; init; } = [];

    /// <summary>When something that the person did gave points last in this cycle; null where nothing did.</summary>
    public DateTimeOffset? EngagedAt { get; init; }

    /// <summary>The departments that care for it, in order (D-21); empty while nothing was judged.</summary>
    public IReadOnlyList<string> Staffing { get; init; } = [];

    /// <summary>How it came into the fast lane (D-15); null where the person did not ask for contact in it.</summary>
    public FastLaneEntry? FastLane { get; init; }

    /// <summary>Why a lead whose score suffices is no MQL: it is ripe when each of these is settled (D-14). Empty where nothing holds it back.</summary>
    public IReadOnlyList<CodedReason> HeldBack { get; init; } = [];

    /// <summary>The gates that somebody opened with a reason (D-18).</summary>
    public IReadOnlyList<string> Overrides { get; init; } = [];

    /// <summary>What its owner was given to do, newest last, at most <see cref="MostTasks"/>.</summary>
    public IReadOnlyList<CareTask> Tasks { get; init; } = [];

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

    /// <summary>True while nobody of sales has taken it: only then it may be rated again (D-28).</summary>
    [JsonIgnore]
    public bool IsRatable => IsOpen && IsBeforeSales(Milestone) && Held?.Outcome != OfferOutcome.Accepted;

    /// <summary>True while a request for contact runs: until an offer of it is taken (D-15).</summary>
    [JsonIgnore]
    public bool IsInFastLane => FastLane is { WithdrawnAt: null } && IsOpen && IsBeforeSales(Milestone);

    /// <summary>When the person asked for contact in this cycle, as the law counts it (D-30); null where it did not or took it back.</summary>
    [JsonIgnore]
    public DateTimeOffset? RequestedAt =>
        FastLane is { WithdrawnAt: null } lane ? lane.At : Tasks.LastOrDefault(task => task.Kind == CareTask.AskedForContact)?.At;

    /// <summary>The same with a task more.</summary>
    internal Cycle With(CareTask task) => this with { Tasks = [.. Tasks.TakeLast(MostTasks - 1), task] };

    /// <summary>True of a milestone in which nobody of sales has taken the lead.</summary>
    internal static bool IsBeforeSales(Milestone milestone) => milestone is Milestone.Seen or Milestone.Identified or Milestone.Recycled or Milestone.Qualified;

    /// <summary>The offer by which somebody owns the lead; null where nobody does.</summary>
    [JsonIgnore]
    public Offer? Held => Offers.Count > 0 && Offers[^1].IsHeld ? Offers[^1] : null;
}
