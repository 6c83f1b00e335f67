namespace LeadSync.Domain.Routing;

/// <summary>Representatives who take leads in turn.</summary>
/// <param name="Id">Its id, unique in the table.</param>
/// <param name="Strategy">How the next one is found.</param>
/// <param name="Members">The members, at least one, each once.</param>
public sealed record Pool(string Id, PoolStrategy Strategy, IReadOnlyList<PoolMember> Members);
