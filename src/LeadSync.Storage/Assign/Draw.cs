using LeadSync.Domain.Leads;
using LeadSync.Domain.Routing;

namespace LeadSync.Storage.Assign;

/// <summary>One offer as it was drawn: the fairness ledger's entry (D-22).</summary>
/// <param name="LeadId">The lead.</param>
/// <param name="Cycle">The cycle.</param>
/// <param name="Offer">The offer as it is to be made.</param>
/// <param name="Candidates">Among whom the pool drew; empty for a direct assignment.</param>
public sealed record Draw(string LeadId, int Cycle, Offer Offer, IReadOnlyList<PoolMember> Candidates);
