using LeadSync.Domain.Conditions;

namespace LeadSync.Domain.Scoring;

/// <summary>A cycle's score at a moment: what the rules gave, clamped by rule, then by group, by the caps in force at that moment (architecture A6).</summary>
public sealed class ScoreReading
{
    private readonly ServiceLevel _level;
    private readonly DateTimeOffset _at;
    private readonly List<ScoreLine> _conditions;
    private readonly List<ScoreLine> _clamps = [];
    private readonly double[] _sums = new double[Enum.GetValues<ScoreDimension>().Length];

    private ScoreReading(ServiceLevel level, DateTimeOffset at, IFieldSource lead)
    {
        (_level, _at) = (level, at);
        _conditions =
        [
            .. level.Rules.Where(rule => rule.Touchpoints.Count == 0 && rule.When.Holds(lead))
                .Select(rule => new ScoreLine(rule.Id, rule.Dimension, rule.Points, level.EffectiveFrom, null, null) { Kind = ScoreLineKind.Condition }),
        ];
    }

    /// <summary>The score.</summary>
    public Score Score => new(_sums[(int)ScoreDimension.Fit], _sums[(int)ScoreDimension.Engagement]);

    /// <summary>The lines that no event gave: conditions that hold, and caps that bite.</summary>
    public IReadOnlyList<ScoreLine> Lines => [.. _conditions, .. _clamps];

    /// <summary>Reads a score.</summary>
    /// <param name="level">The service level in force at <paramref name="at"/>.</param>
    /// <param name="points">What the cycle earned.</param>
    /// <param name="lead">The lead as conditions see it.</param>
    /// <param name="at">The moment, not before the last point was given.</param>
    public static ScoreReading Of(ServiceLevel level, CyclePoints points, IFieldSource lead, DateTimeOffset at)
    {
        var reading = new ScoreReading(level, at, lead);
        reading.Add(points);
        return reading;
    }

    // One order of summation for all paths: the document's rules, then rules that are no longer in it, by name.
    private void Add(CyclePoints points)
    {
        var earned = points.Tallies.ToLookup(tally => tally.Rule, StringComparer.Ordinal);
        var groups = new Dictionary<string, (double Sum, ScoreDimension Dimension)>(StringComparer.Ordinal);
        foreach (var rule in _level.Rules)
        {
            var value = Capped(rule.Id, rule.Dimension, earned[rule.Id].Sum(tally => tally.At(_at)) + ConditionOf(rule), rule.Cap, ScoreLineKind.Cap);
            _sums[(int)rule.Dimension] += value;
            if (rule.Group is { } group) groups[group] = Joined(groups, group, rule.Dimension, value);
        }

        foreach (var tally in earned.Where(tallies => _level.Rules.All(rule => rule.Id != tallies.Key)).OrderBy(tallies => tallies.Key, StringComparer.Ordinal).SelectMany(tallies => tallies))
            _sums[(int)tally.Dimension] += tally.At(_at);
        foreach (var group in _level.Groups.Where(group => groups.ContainsKey(group.Id))) Clamp(group, groups[group.Id]);
    }

    private double ConditionOf(ScoringRule rule) => _conditions.Exists(line => line.Rule == rule.Id) ? rule.Points : 0;

    // A group of both dimensions counts as engagement: that is the side a guard must not overrate (D-14).
    private static (double Sum, ScoreDimension Dimension) Joined(
        Dictionary<string, (double Sum, ScoreDimension Dimension)> groups, string group, ScoreDimension dimension, double value) =>
        groups.TryGetValue(group, out var before)
            ? (before.Sum + value, before.Dimension == dimension ? dimension : ScoreDimension.Engagement)
            : (value, dimension);

    private void Clamp(ScoreGroup group, (double Sum, ScoreDimension Dimension) total) =>
        _sums[(int)total.Dimension] += Capped(group.Id, total.Dimension, total.Sum, group.Cap, ScoreLineKind.GroupCap) - total.Sum;

    private double Capped(string id, ScoreDimension dimension, double raw, double? cap, ScoreLineKind kind)
    {
        if (cap is not { } most || Math.Abs(raw) <= most) return raw;
        var value = Math.Clamp(raw, -most, most);
        _clamps.Add(new ScoreLine(id, dimension, value - raw, _at, null, null) { Kind = kind });
        return value;
    }
}
