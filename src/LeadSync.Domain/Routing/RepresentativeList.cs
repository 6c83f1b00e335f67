using System.Collections.Frozen;

namespace LeadSync.Domain.Routing;

/// <summary>All representatives, one document. Read by <see cref="RepresentativesReader"/>.</summary>
/// <param name="Items">The representatives; ids are unique.</param>
public sealed record RepresentativeList(IReadOnlyList<Representative> Items)
{
    private readonly FrozenDictionary<string, Representative> byId = Items.ToFrozenDictionary(item => item.Id, StringComparer.Ordinal);

    /// <summary>The representative of an id; null where there is none.</summary>
    public Representative? Find(string id) => byId.GetValueOrDefault(id);
}
