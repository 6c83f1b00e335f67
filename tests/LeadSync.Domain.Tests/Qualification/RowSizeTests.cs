using System.IO.Compression;
using System.Text.Json;
using LeadSync.Domain.Conditions;
using LeadSync.Domain.Funnels;
using LeadSync.Domain.Json;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Scoring;
using LeadSync.Domain.Scoring.Checks;

namespace LeadSync.Domain.Tests.Qualification;

public sealed class RowSizeTests
{
    [Theory]
    [InlineData(10, false)]
    [InlineData(100, false)]
    [InlineData(400, false)]
    [InlineData(10, true)]
    [InlineData(150, true)]
    [Trait("Requirement", "D-13")]
    public void What_a_score_can_need_in_a_lead_s_row_is_not_underrated(int rules, bool remembers)
    {
        var chance = new Random(rules);
        var level = Given.Shipped with { Rules = [.. Enumerable.Range(0, rules).Select(_ => RuleOf(chance, remembers))] };

        Assert.InRange(Worst(level, chance), 1, RowSize.Of(level));
    }

    [Fact]
    [Trait("Requirement", "D-13")]
    public void A_row_of_just_60_KB_is_possible_and_one_letter_more_is_not()
    {
        var rules = Enumerable.Range(0, 512).Select(index => Always($"rule{index:D4}")).ToArray();

        Assert.Equal(RowSize.Most, RowSize.Of(With(rules)));
        Assert.Empty(ServiceLevelValidator.Check(With(rules)).Errors);
        var error = Assert.Single(ServiceLevelValidator.Check(With([.. rules[1..], Always("rule00000")])).Errors);
        Assert.Equal("/rules", error.Pointer);
        Assert.Contains("could need 61 KB, and 60 KB is the most", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "D-13")]
    public void Room_is_taken_by_sums_by_long_ids_and_by_what_is_remembered_and_by_no_condition()
    {
        var (always, once) = (Always("a"), Always("b") with { Every = Repetition.Once });

        Assert.Equal(RowSize.Of(With()), RowSize.Of(With(Always("a") with { Touchpoints = [], Every = Repetition.Once })));
        Assert.True(RowSize.Of(With(always)) < RowSize.Of(With(Always("a-longer-id"))));
        Assert.InRange(RowSize.Of(With(once)) - RowSize.Of(With(always)), 2 * 16_000, RowSize.Most);
        Assert.Equal(RowSize.Of(With(once)) - RowSize.Of(With(always)), RowSize.Of(With(always, once)) - RowSize.Of(With(always, Always("b"))));
    }

    private static ServiceLevel With(params ScoringRule[] rules) => Given.Shipped with { Rules = rules };

    private static ScoringRule Always(string id) => new(id, ScoreDimension.Engagement, ["x"], Condition.Always, 1);

    private static ScoringRule RuleOf(Random chance, bool remembers) =>
        new($"{Convert.ToHexString(Bytes(chance, 8))}", ScoreDimension.Engagement, ["x"], Condition.Always, 1) { Every = remembers ? Repetition.Touchpoint : Repetition.Always, HalfLife = TimeSpan.FromDays(60) };

    private static long Worst(ServiceLevel level, Random chance)
    {
        var lead = LeadState.Empty with { Cycles = [.. new[] { 1, 2 }.Select(number => CycleOf(number, level, chance))] };
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true)) JsonSerializer.Serialize(deflate, lead, DomainJson.Options);
        return packed.Length;
    }

    private static Cycle CycleOf(int number, ServiceLevel level, Random chance) => new()
    {
        Number = number,
        OpenedAt = Given.Day,
        Milestone = Milestone.Identified,
        Points = CyclePoints.None with
        {
            Tallies = [.. level.Rules.Select(rule => new Tally(rule.Id, rule.Dimension, rule.HalfLife, chance.NextDouble() * 100, Given.Day.AddTicks(chance.NextInt64(1L << 50))))],
            Seen = level.Rules[0].Every == Repetition.Touchpoint ? new SortedDictionary<string, byte[]>(StringComparer.Ordinal) { [level.Rules[0].Id] = Bytes(chance, 16_000) } : new SortedDictionary<string, byte[]>(StringComparer.Ordinal),
        },
    };

    private static byte[] Bytes(Random chance, int count)
    {
        var bytes = new byte[count];
        chance.NextBytes(bytes);
        return bytes;
    }
}
