using FsCheck;
using FsCheck.Fluent;
using LeadSync.Domain.Routing;

namespace LeadSync.Domain.Tests.Routing;

/// <summary>Shares as promised (architecture B5): for every strategy that promises them, and with offers that come back.</summary>
[Trait("D", "22")]
public sealed class FairnessTests
{
    private static int Cases => Tier.Cases(full: 4_000, fast: 500, mutants: 20);

    private static Config Config => Config.QuickThrowOnFailure.WithMaxTest(Cases);

    // Sticky promises shares to leads without a company, in turn; leastLoaded promises none: it evens out desks.
    [Theory]
    [InlineData("roundRobin")]
    [InlineData("weighted")]
    [InlineData("sticky")]
    public void Nobody_is_more_than_two_offers_from_the_exact_share_while_the_candidates_stay(string strategy)
    {
        var found = PoolStrategies.Find(strategy)!;
        Prop.ForAll(Pools().ToArbitrary(), weights => FarthestFromShare(found, Members(weights), new bool[300]) <= 2m).Check(Config);
    }

    [Theory]
    [InlineData("roundRobin")]
    [InlineData("weighted")]
    public void Offers_that_come_back_do_not_count_in_the_share(string strategy)
    {
        var found = PoolStrategies.Find(strategy)!;
        var samples = Pools().SelectMany(weights => Gen.Choose(0, 3).Select(number => number == 0).ArrayOf(300).Select(declined => (weights, declined)));
        Prop.ForAll(samples.ToArbitrary(), sample => FarthestFromShare(found, Members(sample.weights), sample.declined) <= 2m).Check(Config);
    }

    [Fact]
    public void An_absence_with_frozen_credits_changes_no_share_of_those_who_stay()
    {
        Prop.ForAll(Pools().Where(weights => weights.Length > 2).ToArbitrary(), weights =>
        {
            var members = Members(weights);
            var credits = Drawn(PoolCredits.None, members, 37);
            var away = members[1..];
            return FarthestFromShare(PoolStrategies.Find("weighted")!, away, new bool[300], PoolCredits.None) <= 2m
                && Drawn(credits, away, 50).Of(members[0].Representative) == credits.Of(members[0].Representative);
        }).Check(Config);
    }

    [Fact]
    public void Who_catches_up_reaches_the_share_of_all_leads_since_the_beginning()
    {
        PoolMember[] members = [new("anna", 2), new("ben", 1), new("carla", 1)];
        var (credits, served) = (PoolCredits.None, new Dictionary<string, int>(StringComparer.Ordinal));
        for (var offer = 0; offer < 400; offer++)
        {
            var draw = credits.Drawn(offer < 40 ? members[1..] : members, members);
            credits = draw.Credits;
            served[draw.Representative] = served.GetValueOrDefault(draw.Representative) + 1;
        }

        Assert.InRange(served["anna"], 198, 202);
        Assert.InRange(served["ben"], 98, 102);
    }

    private static Gen<int[]> Pools() => Gen.Choose(1, 40).SelectMany(count => Gen.Choose(1, 50).ArrayOf(count));

    private static PoolMember[] Members(int[] weights) => [.. weights.Select((weight, number) => new PoolMember($"m{number:00}", weight))];

    private static PoolCredits Drawn(PoolCredits credits, PoolMember[] members, int times)
    {
        for (var offer = 0; offer < times; offer++) credits = credits.Drawn(members).Credits;
        return credits;
    }

    // Of the offers that stood: one that is declined returns its credit at once.
    private static decimal FarthestFromShare(PoolStrategy strategy, PoolMember[] members, bool[] declined, PoolCredits? before = null)
    {
        var (credits, served, stood, farthest) = (before ?? PoolCredits.None, members.ToDictionary(member => member.Representative, _ => 0, StringComparer.Ordinal), 0, 0m);
        var total = members.Sum(member => member.Weight);
        foreach (var comesBack in declined)
        {
            var draw = strategy.Draw(new PoolQuestion(members, credits, Desk.Lead("{}"), AssignmentCounts.None, members));
            credits = comesBack ? draw.Credits.Returned(draw.Representative, members) : draw.Credits;
            if (comesBack) continue;
            (stood, served[draw.Representative]) = (stood + 1, served[draw.Representative] + 1);
            farthest = Math.Max(farthest, members.Max(member => Math.Abs(served[member.Representative] - ((decimal)stood * member.Weight / total))));
        }

        return farthest;
    }
}
