using Azure;
using LeadSync.Domain.Routing;

namespace LeadSync.Storage.Assign;

/// <summary>Credits and counts as they were read, with the guards for the next draw.</summary>
/// <param name="Counts">Credits and counts.</param>
/// <param name="Guards">ETags by row key.</param>
public sealed record AssignSnapshot(AssignmentCounts Counts, IReadOnlyDictionary<string, ETag> Guards);
