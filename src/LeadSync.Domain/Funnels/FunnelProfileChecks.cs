using LeadSync.Domain.Text;

namespace LeadSync.Domain.Funnels;

/// <summary>What the rows of a profile must be together: each milestone has one stage, each pair of milestone and trigger one answer, and the line can be walked.</summary>
internal static class FunnelProfileChecks
{
    private static readonly Milestone[] Walked = [Milestone.Identified, Milestone.Qualified, Milestone.Accepted, Milestone.Opportunity, Milestone.Won];

    public static void Check(FunnelProfile profile, DocumentObject members, ErrorList errors)
    {
        if (profile.Stages.Count == 0) members.Refuse("stages", "name at least one stage");
        foreach (var name in Twice(profile.Stages.Select(stage => stage.Name))) members.Refuse("stages", $"the stage '{name}' is named twice: give each its own name");
        foreach (var milestone in Twice(profile.Stages.SelectMany(stage => stage.Milestones))) members.Refuse("stages", $"the milestone '{FunnelWords.Of(milestone)}' stands in two stages: leave it in one");
        foreach (var milestone in Unnamed(profile)) members.Refuse("stages", $"no stage names the milestone '{FunnelWords.Of(milestone)}', which a transition uses: add it to one");
        foreach (var (index, row) in profile.Transitions.Index().Where(row => profile.Transitions.Take(row.Index).Any(before => before.From == row.Item.From && before.On == row.Item.On)))
            errors.Add(JsonPointer.Item(members.PointerTo("transitions"), index), $"'{FunnelWords.Of(row.On)}' from '{FunnelWords.Of(row.From)}' stands above already: one row a pair");
        FunnelRowChecks.Check(profile, members, errors);
        foreach (var milestone in Unreached(profile)) members.Refuse("transitions", $"nothing leads to '{FunnelWords.Of(milestone)}': a lead could not go on");
    }

    private static IEnumerable<Milestone> Unnamed(FunnelProfile profile) =>
        profile.Transitions.SelectMany(row => new[] { row.From, row.To }).Distinct().Except(profile.Stages.SelectMany(stage => stage.Milestones)).Except([Milestone.Seen]);

    private static IEnumerable<Milestone> Unreached(FunnelProfile profile)
    {
        var reached = new HashSet<Milestone> { Milestone.Seen };
        while (profile.Transitions.Where(row => reached.Contains(row.From) && !reached.Contains(row.To)).ToList() is { Count: > 0 } steps)
            reached.UnionWith(steps.Select(row => row.To));
        return Walked.Except(reached);
    }

    private static IEnumerable<T> Twice<T>(IEnumerable<T> items) => items.GroupBy(item => item).Where(same => same.Count() > 1).Select(same => same.Key);
}
