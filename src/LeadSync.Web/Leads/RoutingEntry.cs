using LeadSync.Domain.Routing;

namespace LeadSync.Web.Leads;

/// <summary>One routing decision with its trace.</summary>
public sealed record RoutingEntry
{
    /// <summary>The cycle, from 1.</summary>
    public required int Cycle { get; init; }

    /// <summary>When it was decided (UTC).</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The name for people of who got the lead.</summary>
    public required string Representative { get; init; }

    /// <summary>The routing table.</summary>
    public required string Table { get; init; }

    /// <summary>Its version.</summary>
    public required int Version { get; init; }

    /// <summary>The rule that matched; null where none did.</summary>
    public string? Rule { get; init; }

    /// <summary>The pool that drew; null for a direct assignment.</summary>
    public string? Pool { get; init; }

    /// <summary>Why the rule's own people did not get it, one of <see cref="RoutingReasons"/>; null where they did.</summary>
    public string? Fallback { get; init; }

    /// <summary>The rules looked at, in order.</summary>
    public IReadOnlyList<RuleTrace> Trace { get; init; } = [];

    /// <summary>How many further rules were looked at and are not kept.</summary>
    public int TraceOmitted { get; init; }

    /// <summary>The candidates that could not take the lead.</summary>
    public IReadOnlyList<DroppedEntry> Dropped { get; init; } = [];

    /// <summary>How many further candidates were dropped and are not kept.</summary>
    public int DroppedOmitted { get; init; }
}
