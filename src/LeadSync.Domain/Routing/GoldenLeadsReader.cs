using LeadSync.Domain.Conditions;
using LeadSync.Domain.Text;

namespace LeadSync.Domain.Routing;

internal sealed class GoldenLeadsReader(ErrorList errors, IReadOnlyList<RoutingRule> rules, IReadOnlyList<Pool> pools)
{
    private readonly HashSet<string> ruleIds = rules.Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
    private readonly HashSet<string> poolIds = pools.Select(pool => pool.Id).ToHashSet(StringComparer.Ordinal);

    public IReadOnlyList<GoldenLead> Read(DocumentObject table) => [.. table.Objects("golden", "name", "lead", "expect", "at").Select(ReadLead)];

    private GoldenLead ReadLead(DocumentObject golden)
    {
        if (!golden.Has("lead")) golden.Refuse("lead", "'lead' is missing: add its fields, such as {\"country\":\"DE\",\"postalCode\":\"80331\"}");
        var lead = golden.Has("lead")
            ? GivenFieldsReader.Read(golden.Member("lead"), golden.PointerTo("lead"), errors, FieldNames.Routing)
            : new GivenFields(new Dictionary<string, FieldValue>(StringComparer.Ordinal));
        return new GoldenLead(golden.RequiredText("name"), lead, ReadExpectation(golden), golden.Instant("at"));
    }

    private GoldenExpectation ReadExpectation(DocumentObject golden)
    {
        var expect = golden.Object("expect", "rule", "pool", "representative");
        var read = new GoldenExpectation(expect?.Text("rule"), expect?.Text("pool"), expect?.Text("representative"));
        if (read == new GoldenExpectation(null, null, null)) golden.Refuse("expect", "say what must come out: a rule, a pool or a representative");
        Check(expect, "rule", read.Rule, ruleIds);
        Check(expect, "pool", read.Pool, poolIds);
        return read;
    }

    private static void Check(DocumentObject? expect, string what, string? name, HashSet<string> known)
    {
        if (name is not null && !known.Contains(name)) expect?.Refuse(what, References.Unknown(what, name, known));
    }
}
