using LeadSync.Domain.Text;

namespace LeadSync.Domain.Routing;

/// <summary>Checks a routing table against the representatives there are.</summary>
public static class RoutingTableValidator
{
    /// <summary>Names every representative of the table whom nobody knows, by the place in the document; empty when all are known.</summary>
    public static IReadOnlyList<ValidationError> Validate(RoutingTable table, RepresentativeList people)
    {
        var known = people.Items.Select(person => person.Id).ToHashSet(StringComparer.Ordinal);
        var errors = new ErrorList();
        foreach (var (id, pointer) in Named(table).Where(named => !known.Contains(named.Id)))
            errors.Add(pointer, References.Unknown("representative", id, known));
        return errors.Items;
    }

    private static IEnumerable<(string Id, string Pointer)> Named(RoutingTable table) =>
    [
        .. table.Accounts.Index().SelectMany(rule => Named(rule.Item.Assign, $"{JsonPointer.Item("/accounts", rule.Index)}/assign/representative")),
        .. table.Rules.Index().SelectMany(rule => Named(rule.Item.Assign, $"{JsonPointer.Item("/rules", rule.Index)}/assign/representative")),
        (table.Otherwise.Representative, "/otherwise/assign/representative"),
        .. table.Pools.Index().SelectMany(pool => pool.Item.Members.Index().Select(member =>
            (member.Item.Representative, $"{JsonPointer.Item($"{JsonPointer.Item("/pools", pool.Index)}/members", member.Index)}/representative"))),
        .. table.Golden.Index().Where(golden => golden.Item.Expect.Representative is not null)
            .Select(golden => (golden.Item.Expect.Representative!, $"{JsonPointer.Item("/golden", golden.Index)}/expect/representative")),
    ];

    private static IEnumerable<(string Id, string Pointer)> Named(Assignment assignment, string pointer) =>
        assignment is Assignment.ToRepresentative to ? [(to.Representative, pointer)] : [];
}
