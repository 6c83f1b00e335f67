using LeadSync.Domain.Conditions;
using LeadSync.Domain.Text;

namespace LeadSync.Domain.Routing;

internal sealed class RulesReader(ErrorList errors, IReadOnlyList<Pool> pools)
{
    private readonly UniqueIds ids = new("rule");
    private readonly HashSet<string> poolIds = pools.Select(pool => pool.Id).ToHashSet(StringComparer.Ordinal);

    public IReadOnlyList<RoutingRule> Read(DocumentObject table) =>
        [.. table.Objects("rules", "id", "when", "assign", "acceptWithin", "validFrom", "validTo").Select(ReadRule)];

    /// <summary>Named accounts: <c>{"id":"acme","company":["Acme GmbH"],"companyDomain":["acme.example"],"assign":{…}}</c>; name or domain is enough.</summary>
    public IReadOnlyList<RoutingRule> ReadAccounts(DocumentObject table) =>
        [.. table.Objects("accounts", "id", "company", "companyDomain", "assign", "acceptWithin", "validFrom", "validTo").Select(ReadAccount)];

    private RoutingRule ReadAccount(DocumentObject account)
    {
        var (names, domains) = (account.Texts("company"), account.Texts("companyDomain"));
        if (names.Count + domains.Count == 0) account.Refuse("company", "name the account: \"company\":[\"Acme GmbH\"] or \"companyDomain\":[\"acme.example\"]");
        return ReadRest(account, new Condition.Any([.. ByName(names), .. ByDomain(domains)]));
    }

    private static IEnumerable<Condition> ByName(IReadOnlyList<string> names) =>
        names.Count == 0 ? [] : [new Condition.Field("company", new FieldTest.CompanyNames(names))];

    private static IEnumerable<Condition> ByDomain(IReadOnlyList<string> domains) =>
        domains.Count == 0 ? [] : [new Condition.Field("companyDomain", new FieldTest.OneOf(domains))];

    private RoutingRule ReadRule(DocumentObject rule) =>
        ReadRest(rule, ConditionReader.Read(rule.Member("when"), rule.PointerTo("when"), errors, FieldNames.Routing));

    private RoutingRule ReadRest(DocumentObject rule, Condition when)
    {
        var (from, to) = (rule.Instant("validFrom"), rule.EndInstant("validTo"));
        if (from >= to) rule.Refuse("validTo", "the rule would never be valid: validTo must lie after validFrom");
        return new RoutingRule(ids.Take(rule), when, ReadAssignment(rule), rule.Duration("acceptWithin"), from, to);
    }

    private Assignment ReadAssignment(DocumentObject rule)
    {
        if (!rule.Has("assign")) rule.Refuse("assign", "'assign' is missing: add {\"pool\":\"…\"} or {\"representative\":\"…\"}");
        if (rule.Object("assign", "pool", "representative") is not { } assign) return new Assignment.ToPool("");
        if (assign.Has("pool") == assign.Has("representative")) rule.Refuse("assign", "name either a pool or a representative");
        return assign.Has("representative") ? new Assignment.ToRepresentative(assign.Id("representative")) : ReadPool(assign);
    }

    private Assignment.ToPool ReadPool(DocumentObject assign)
    {
        var pool = assign.Text("pool") ?? "";
        if (pool.Length > 0 && !poolIds.Contains(pool)) assign.Refuse("pool", References.Unknown("pool", pool, poolIds));
        return new Assignment.ToPool(pool);
    }
}
