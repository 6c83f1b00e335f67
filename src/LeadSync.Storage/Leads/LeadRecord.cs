using Azure;
using LeadSync.Domain.Leads;

namespace LeadSync.Storage.Leads;

/// <summary>A lead as it is stored.</summary>
/// <param name="LeadId">The partition of the key by which it was first seen; never changes.</param>
/// <param name="Version">Counts commits, from 1; 0 for a lead that is not stored yet.</param>
/// <param name="Op">The operation that wrote it last, by which a client recognises its own write.</param>
/// <param name="Keys">The partitions of all keys that lead to it.</param>
/// <param name="State">The lead.</param>
/// <param name="ETag">The guard of the next write.</param>
public sealed record LeadRecord(string LeadId, int Version, string Op, IReadOnlyList<string> Keys, LeadState State, ETag ETag)
{
    /// <summary>The ids of the leads that were merged into it: they resolve to it (architecture §2.3).</summary>
    public IReadOnlyList<string> MergedFrom { get; init; } = [];

    /// <summary>The lead into which it is being merged: readers see it as it was, writers finish the merge first; null for none.</summary>
    public string? MergingInto { get; init; }

    /// <summary>When the person who was known by the same key was erased; what was received until then is dropped. Null for never.</summary>
    public DateTimeOffset? ErasedAt { get; init; }

    /// <summary>A lead that is not stored yet.</summary>
    public static LeadRecord New(string leadId) => new(leadId, 0, "", [leadId], LeadState.Empty, default);

    /// <summary>Prints nothing personal.</summary>
    public override string ToString() => $"{LeadId} v{Version}";
}
