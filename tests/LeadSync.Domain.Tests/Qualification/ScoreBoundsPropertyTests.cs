using FsCheck;
using FsCheck.Fluent;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Scoring;
using LeadSync.Domain.Scoring.Checks;

namespace LeadSync.Domain.Tests.Qualification;

[Trait("Requirement", "D-13")]
public sealed class ScoreBoundsPropertyTests
{
    [Fact]
    public void No_stream_of_touchpoints_scores_beyond_the_bounds() =>
        PropertyRun.Holds(Models().Zip(Streams()), sample => LiesWithin(sample.Item1, sample.Item2), fast: 500);

    private static bool LiesWithin(ServiceLevel level, LeadEvent[] stream)
    {
        var (bounds, score) = (ScoreBounds.Of(level), ScoreModel.ScoreOf(level, stream));
        return Holds(bounds.Total, score.Total) && Holds(bounds.Engagement, score.Engagement);
    }

    private static bool Holds(PointRange range, double points) => points >= range.Least - 1e-6 && points <= range.Most + 1e-6;

    private static Gen<ServiceLevel> Models() =>
        from rules in RuleGen().ListOf(5)
        from cap in Gen.Choose(0, 30)
        select ScoreModel.Of([.. rules.Select((rule, index) => rule with { Id = $"r{index}" })], new ScoreGroup("g", cap));

    private static Gen<ScoringRule> RuleGen() =>
        from kind in Gen.Elements("a", "b", "c", "")
        from points in Gen.Choose(-12, 12)
        from shared in Gen.Elements("g", null)
        from cap in Gen.Choose(-1, 20)
        from every in Gen.Elements(Enum.GetValues<Repetition>())
        from half in Gen.Choose(0, 3)
        from fit in Gen.Choose(0, 1)
        select ScoreModel.Rule(kind, points, shared, cap < 0 ? null : cap, every) with
        {
            Dimension = fit == 1 ? ScoreDimension.Fit : ScoreDimension.Engagement,
            HalfLife = half == 0 ? null : TimeSpan.FromDays(half),
        };

    private static Gen<LeadEvent[]> Streams() =>
        from hours in Gen.Choose(0, 24 * 20).ListOf(25)
        from kinds in Gen.Elements("a", "b", "c").ListOf(25)
        select hours.Select((hour, index) => ScoreModel.Touch(kinds[index], (hour * 60) + index)).ToArray();
}
