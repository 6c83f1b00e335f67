using LeadSync.Domain.Text;

namespace LeadSync.Domain.Routing;

internal sealed class PoolsReader(ErrorList errors)
{
    private readonly UniqueIds ids = new("pool");

    public IReadOnlyList<Pool> Read(DocumentObject table) =>
        [.. table.Objects("pools", "id", "strategy", "members", "onReturn", "onlyInHours", "matchLanguage").Select(ReadPool)];

    private Pool ReadPool(DocumentObject pool)
    {
        var members = ReadMembers(pool);
        if (members.Count == 0 && pool.Items("members").Count == 0)
            pool.Refuse("members", "a pool needs at least one member: {\"representative\":\"anna\",\"weight\":1}");
        return new Pool(ids.Take(pool), ReadStrategy(pool), members)
        {
            OnReturn = ReadOnReturn(pool),
            OnlyInHours = pool.Flag("onlyInHours") ?? false,
            MatchLanguage = pool.Flag("matchLanguage") ?? false,
        };
    }

    private static ReturnCredits ReadOnReturn(DocumentObject pool)
    {
        if (pool.Text("onReturn") is not { } text || text == "freeze") return ReturnCredits.Freeze;
        if (text != "catchUp") pool.Refuse("onReturn", $"there is no '{text}': use freeze or catchUp");
        return ReturnCredits.CatchUp;
    }

    private static PoolStrategy ReadStrategy(DocumentObject pool)
    {
        if (pool.Text("strategy") is not { } name) return PoolStrategies.All[0];
        if (PoolStrategies.Find(name) is { } strategy) return strategy;
        pool.Refuse("strategy", $"there is no strategy '{name}': use {string.Join(", ", PoolStrategies.All)}");
        return PoolStrategies.All[0];
    }

    private List<PoolMember> ReadMembers(DocumentObject pool)
    {
        var members = new List<PoolMember>();
        foreach (var (item, pointer) in pool.Items("members"))
            if (DocumentObject.Open(item, pointer, errors, ["representative", "weight"]) is { } member) members.Add(ReadMember(member, members));
        return members;
    }

    private static PoolMember ReadMember(DocumentObject member, List<PoolMember> before)
    {
        var read = new PoolMember(member.Id("representative"), member.Whole("weight", 1, PoolMember.MaxWeight) ?? 1);
        if (before.Exists(other => other.Representative == read.Representative && read.Representative.Length > 0))
            member.Refuse("representative", $"'{read.Representative}' is in this pool already: give one entry a greater weight");
        return read;
    }
}
