using LeadSync.Domain.Routing;

namespace LeadSync.Functions.Routing;

/// <summary>What a routing decision rests on besides the lead.</summary>
/// <param name="Table">The routing table in force.</param>
/// <param name="People">The representatives.</param>
/// <param name="PeopleVersion">The version of their list.</param>
public sealed record RoutingInputs(TableVersion Table, RepresentativeList People, int PeopleVersion);
