using LeadSync.Domain.Routing;
using LeadSync.Functions.Documents;
using LeadSync.Storage.Documents;

namespace LeadSync.Functions.Manage.People;

/// <summary>The pools of the routing tables in force. Tables that name a pool alike share its credits; members are those of all of them.</summary>
/// <param name="documents">The documents.</param>
/// <param name="routing">The tables.</param>
public sealed class PoolsInForce(DocumentStore documents, RoutingSource routing)
{
    /// <summary>The members of a pool; null where no table has it.</summary>
    public async Task<IReadOnlyList<PoolMember>?> FindAsync(string id, CancellationToken cancellationToken)
    {
        var members = new List<PoolMember>();
        foreach (var table in await documents.ListNamesAsync(DocumentKinds.RoutingTables, cancellationToken))
            members.AddRange((await routing.GetAsync(table.Name, cancellationToken)).Table.Table.FindPool(id)?.Members ?? []);
        return members.Count == 0 ? null : [.. members.DistinctBy(member => member.Representative, StringComparer.Ordinal)];
    }
}
