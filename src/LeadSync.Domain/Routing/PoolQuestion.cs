using LeadSync.Domain.Conditions;

namespace LeadSync.Domain.Routing;

/// <summary>What a strategy decides upon.</summary>
/// <param name="Candidates">The members that may take the lead, at least one.</param>
/// <param name="Credits">The pool's credits.</param>
/// <param name="Lead">The lead.</param>
/// <param name="Counts">What everybody has on the desk.</param>
/// <param name="Earners">The members that earn a share of this offer: the candidates, and the absent ones where these catch up.</param>
public sealed record PoolQuestion(
    IReadOnlyList<PoolMember> Candidates, PoolCredits Credits, IFieldSource Lead, AssignmentCounts Counts, IReadOnlyList<PoolMember> Earners);
