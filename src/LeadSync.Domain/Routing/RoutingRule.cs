using LeadSync.Domain.Conditions;

namespace LeadSync.Domain.Routing;

/// <summary>One rule of a routing table.</summary>
/// <param name="Id">Its id, unique in the table.</param>
/// <param name="When">What must hold; <see cref="Condition.Always"/> where the document says nothing.</param>
/// <param name="Assign">Who gets the lead.</param>
/// <param name="AcceptWithin">How long the offer stands; null leaves it to the service level's clocks.</param>
/// <param name="ValidFrom">From when the rule counts (UTC); null from ever.</param>
/// <param name="ValidTo">From when it no longer counts (UTC); null for never.</param>
public sealed record RoutingRule(string Id, Condition When, Assignment Assign, TimeSpan? AcceptWithin, DateTimeOffset? ValidFrom, DateTimeOffset? ValidTo);
