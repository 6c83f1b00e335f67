namespace LeadSync.Functions.Reruns;

/// <summary>A page of leads that a rerun looked at.</summary>
/// <param name="Looked">How many there were.</param>
/// <param name="Entries">Those of them that are to change.</param>
/// <param name="Next">Where the next page begins; null behind the last.</param>
internal sealed record ListedPage<TEntry>(int Looked, IReadOnlyList<TEntry> Entries, string? Next);
