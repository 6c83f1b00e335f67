using System.Text.Json;
using LeadSync.Domain.Qualification;
using LeadSync.Domain.Text;

namespace LeadSync.Domain.Funnels;

/// <summary>Reads a company's own funnel profile (D-1): <c>{"stages":[{"name","department","milestones"}],"subStages":[],"transitions":[{"from","on","to","needs"}]}</c>.</summary>
public sealed class FunnelProfileReader
{
    private static readonly string[] Members = ["stages", "subStages", "transitions"];
    private static readonly string[] StageMembers = ["name", "department", "milestones"];
    private static readonly string[] RowMembers = ["from", "on", "to", "needs"];

    private readonly ErrorList _errors = new();

    private FunnelProfileReader()
    {
    }

    /// <summary>Reads a profile and says all that is wrong with it. What it does not say of sub-stages and transitions is as in <c>cold-to-close</c>.</summary>
    /// <param name="document">The document.</param>
    /// <param name="id">The profile's name.</param>
    public static Reading<FunnelProfile> Read(JsonElement document, string id)
    {
        var reader = new FunnelProfileReader();
        var profile = DocumentObject.Open(document, "", reader._errors, Members) is { } members ? reader.ProfileOf(members, id) : null;
        return profile is null || !reader._errors.IsEmpty ? new Reading<FunnelProfile>.Refused(reader._errors.Items) : new Reading<FunnelProfile>.Done(profile);
    }

    private FunnelProfile ProfileOf(DocumentObject members, string id)
    {
        var profile = new FunnelProfile(
            id,
            [.. members.Objects("stages", StageMembers).Select(StageOf)],
            members.Has("subStages") ? members.Texts("subStages") : FunnelProfiles.ColdToClose.SubStages,
            members.Has("transitions") ? [.. members.Objects("transitions", RowMembers).Select(RowOf)] : FunnelProfiles.ColdToClose.Transitions);
        FunnelProfileChecks.Check(profile, members, _errors);
        return profile;
    }

    private Stage StageOf(DocumentObject stage)
    {
        var owner = stage.RequiredText("department");
        if (owner.Length > 0 && !Departments.All.Contains(owner, StringComparer.Ordinal))
            stage.Refuse("department", $"'{owner}' is no department: use one of {string.Join(", ", Departments.All)}");
        return new Stage(stage.RequiredText("name"), owner, [.. stage.Items("milestones").Select(item => Word<Milestone>(item.Item, item.Pointer)).OfType<Milestone>()]);
    }

    private Transition RowOf(DocumentObject row)
    {
        var needs = row.Texts("needs");
        foreach (var (index, fact) in needs.Index().Where(need => !FactNames.All.Contains(need.Item, StringComparer.Ordinal)))
            _errors.Add(JsonPointer.Item(row.PointerTo("needs"), index), $"'{fact}' is no fact: use one of {string.Join(", ", FactNames.All)}");
        return new Transition(Named<Milestone>(row, "from"), Named<StageTrigger>(row, "on"), Named<Milestone>(row, "to")) { Needs = needs };
    }

    private T Named<T>(DocumentObject row, string member)
        where T : struct, Enum
    {
        if (!row.Has(member)) row.Refuse(member, $"'{member}' is missing: add it");
        return row.Has(member) ? Word<T>(row.Member(member), row.PointerTo(member)) ?? default : default;
    }

    private T? Word<T>(JsonElement element, string pointer)
        where T : struct, Enum
    {
        var words = Enum.GetValues<T>().ToDictionary(FunnelWords.Of, StringComparer.Ordinal);
        if (element.ValueKind == JsonValueKind.String && words.TryGetValue(element.GetString()!, out var found)) return found;
        _errors.Add(pointer, $"write one of {string.Join(", ", words.Keys)}");
        return null;
    }
}
