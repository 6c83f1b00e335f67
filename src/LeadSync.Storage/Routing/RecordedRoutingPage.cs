using LeadSync.Domain.Routing;

namespace LeadSync.Storage.Routing;

/// <summary>Recorded offers as one answer of the store gives them, oldest first.</summary>
/// <param name="Items">The offers, unpacked while they are asked for.</param>
/// <param name="Next">Behind which place the next page begins; null where none follows.</param>
public sealed record RecordedRoutingPage(IEnumerable<RecordedRouting> Items, string? Next);
