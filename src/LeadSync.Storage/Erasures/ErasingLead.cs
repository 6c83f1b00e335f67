using LeadSync.Storage.Leads;

namespace LeadSync.Storage.Erasures;

/// <summary>A lead behind the fence of its erasure: nobody reads or writes it any more, its data are still there for whoever erases them.</summary>
/// <param name="Record">The lead as it was.</param>
/// <param name="ErasedAt">The moment of the erasure.</param>
/// <param name="Anonymous">A random name under which its moves are counted on; forgotten with the last row.</param>
public sealed record ErasingLead(LeadRecord Record, DateTimeOffset ErasedAt, string Anonymous);
