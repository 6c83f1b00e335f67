using LeadSync.Domain.Leads;

namespace LeadSync.Functions.Scoring;

/// <summary>What is worth a decision of its own although no stage moved: held at a gate, asked for contact, withdrawn.</summary>
internal static class Noted
{
    /// <summary>The word for what changed; null for an event that changed nothing but the score.</summary>
    public static string? WhatOf(LeadState before, LeadState after) =>
        after.Cycles.Select(cycle => WhatOf(before.CycleOf(cycle.Number), cycle)).FirstOrDefault(what => what is not null);

    /// <summary>What came out, for the decision.</summary>
    public static object OutcomeOf(LeadState after, IReadOnlyList<StageChange> moves)
    {
        var cycle = after.Current!;
        return new { moves, held = cycle.HeldBack, fastLane = cycle.FastLane, tasks = cycle.Tasks, staffing = cycle.Staffing };
    }

    private static string? WhatOf(Cycle? before, Cycle after) => after switch
    {
        _ when before?.FastLane != after.FastLane => "fast-lane",
        _ when before?.Tasks.Count != after.Tasks.Count && after.Tasks.Count > 0 => "task",
        _ when !(before?.HeldBack ?? []).Select(reason => reason.Code).SequenceEqual(after.HeldBack.Select(reason => reason.Code), StringComparer.Ordinal) => "held",
        _ => null,
    };
}
