using System.Globalization;

namespace LeadSync.Domain.Funnels;

/// <summary>Draws a profile as a Mermaid state diagram, from its rows alone.</summary>
public static class FunnelDiagram
{
    /// <summary>The diagram; one edge a pair of stages, with everything that leads along it. Moves within a stage are left out.</summary>
    public static string Of(FunnelProfile profile)
    {
        IEnumerable<string> lines =
        [
            "stateDiagram-v2",
            .. profile.Stages.Select((stage, index) => string.Create(CultureInfo.InvariantCulture, $"  s{index} : {stage.Name}")),
            .. EdgesOf(profile).Select(edge => string.Create(
                CultureInfo.InvariantCulture, $"  s{edge.Key.From} --> s{edge.Key.To} : {string.Join(", ", edge.Select(row => row.On).Distinct())}")),
        ];
        return string.Join('\n', lines) + '\n';
    }

    private static IEnumerable<IGrouping<(int From, int To), Transition>> EdgesOf(FunnelProfile profile) =>
        profile.Transitions.GroupBy(row => (From: IndexOf(profile, row.From), To: IndexOf(profile, row.To))).Where(edge => edge.Key.From != edge.Key.To).OrderBy(edge => edge.Key);

    private static int IndexOf(FunnelProfile profile, Milestone milestone) =>
        profile.Stages.Index().First(stage => stage.Item.Milestones.Contains(milestone)).Index;
}
