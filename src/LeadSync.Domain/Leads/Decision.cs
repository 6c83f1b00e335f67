using System.Text.Json;

namespace LeadSync.Domain.Leads;

/// <summary>A decision as it is kept: what was known, which versions held, what came out, and what it set off (guarantee 6).</summary>
public sealed record Decision
{
    /// <summary>What was decided: <c>stage</c>, <c>route</c>, <c>hand-over</c>, <c>sales</c>, <c>refused</c>, <c>clock</c>, <c>rated</c>.</summary>
    public required string What { get; init; }

    /// <summary>When it was decided.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The cycle; null where it is the lead's.</summary>
    public int? Cycle { get; init; }

    /// <summary>The documents that held, each with its version.</summary>
    public IReadOnlyDictionary<string, int> Versions { get; init; } = new SortedDictionary<string, int>(StringComparer.Ordinal);

    /// <summary>What the decision rested on.</summary>
    public JsonElement Inputs { get; init; }

    /// <summary>What came out, with the trace of how.</summary>
    public JsonElement Outcome { get; init; }

    /// <summary>What is to happen outside the lead's partition.</summary>
    public LeadEffects Effects { get; init; } = LeadEffects.None;
}
