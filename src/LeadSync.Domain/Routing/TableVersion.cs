namespace LeadSync.Domain.Routing;

/// <summary>A published version of a routing table.</summary>
/// <param name="Name">The table's name, for example <c>default</c>.</param>
/// <param name="Version">Counted from 1; 0 for a draft.</param>
/// <param name="Table">The table.</param>
public sealed record TableVersion(string Name, int Version, RoutingTable Table);
