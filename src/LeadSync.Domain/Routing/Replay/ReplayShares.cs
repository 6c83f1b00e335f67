using System.Runtime.InteropServices;

namespace LeadSync.Domain.Routing.Replay;

/// <summary>How many offers each got, and would get.</summary>
public sealed class ReplayShares
{
    /// <summary>What each got.</summary>
    public Dictionary<string, int> Before { get; init; } = new(StringComparer.Ordinal);

    /// <summary>What each would get.</summary>
    public Dictionary<string, int> After { get; init; } = new(StringComparer.Ordinal);

    internal void Count(string? before, string? after)
    {
        if (before is not null) CollectionsMarshal.GetValueRefOrAddDefault(Before, before, out _)++;
        if (after is not null) CollectionsMarshal.GetValueRefOrAddDefault(After, after, out _)++;
    }
}
