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
