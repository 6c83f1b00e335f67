using LeadSync.Domain.Conditions;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Scoring;

namespace LeadSync.Domain.Tests.Qualification;

/// <summary>A service level of rules alone, and what a stream of touchpoints scores by it.</summary>
internal static class ScoreModel
{
    public static ServiceLevel Of(IReadOnlyList<ScoringRule> rules, params IReadOnlyList<ScoreGroup> groups) =>
        Given.Shipped with { Rules = rules, Groups = groups, Threshold = 1_000_000, Disqualify = [] };

    public static ScoringRule Rule(string kind, double points, string? group, double? cap, Repetition every) =>
        new(kind, ScoreDimension.Engagement, kind.Length == 0 ? [] : [kind], Condition.Always, points) { Group = group, Cap = cap, Every = every };

    public static LeadEvent Touch(string kind, int minute) => Leads.Given.Touch(kind, minute) with { Touchpoint = new Touchpoint(kind, Name: $"n{minute % 7}") };

    public static Score ScoreOf(ServiceLevel level, LeadEvent[] stream)
    {
        var fold = new LeadFold(new ServiceLevels([level]));
        var lead = stream.OrderBy(LeadFold.PlaceOf).Aggregate(LeadState.Empty, fold.Apply);
        return lead.Current is { } cycle ? fold.ScoreOf(lead, cycle, lead.Last.At) : default;
    }
}
