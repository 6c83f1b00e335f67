using System.Text.Json;
using LeadSync.Domain.Text;

namespace LeadSync.Domain.Routing;

/// <summary>Reads a routing table from its document (design §5) and says all that is wrong with it. The document itself stays as its author wrote it.</summary>
public static class RoutingTableReader
{
    /// <summary>Reads the table.</summary>
    /// <param name="document">The document, parsed with duplicate keys refused.</param>
    public static Reading<RoutingTable> Read(JsonElement document)
    {
        var errors = new ErrorList();
        var table = DocumentObject.Open(document, "", errors, ["accounts", "rules", "otherwise", "pools", "golden"]) is { } root ? ReadTable(root, errors) : null;
        return table is null || !errors.IsEmpty ? new Reading<RoutingTable>.Refused(errors.Items) : new Reading<RoutingTable>.Done(table());
    }

    // The table is built only when all is well: its look-ups rely on unique ids.
    private static Func<RoutingTable> ReadTable(DocumentObject root, ErrorList errors)
    {
        var pools = new PoolsReader(errors).Read(root);
        var reader = new RulesReader(errors, pools);
        var (accounts, rules) = (reader.ReadAccounts(root), reader.Read(root));
        var otherwise = ReadOtherwise(root);
        var golden = new GoldenLeadsReader(errors, [.. accounts, .. rules], pools).Read(root);
        return () => new RoutingTable(rules, otherwise, pools, golden) { Accounts = accounts };
    }

    private static Otherwise ReadOtherwise(DocumentObject root)
    {
        if (!root.Has("otherwise"))
            root.Refuse("otherwise", "name who owns a lead that no rule gives away: {\"assign\":{\"representative\":\"lead-desk\"},\"acceptWithin\":\"PT8H\"}");
        var otherwise = root.Object("otherwise", "assign", "acceptWithin");
        if (otherwise is not null && !otherwise.Has("assign")) otherwise.Refuse("assign", "'assign' is missing: add {\"representative\":\"lead-desk\"}");
        var assign = otherwise?.Object("assign", "representative");
        return new Otherwise(assign?.Id("representative") ?? "", otherwise?.Duration("acceptWithin"));
    }
}
