using System.Globalization;
using LeadSync.Domain.Scoring;

namespace LeadSync.Domain.Reporting;

/// <summary>Measures the green banana effect: the share handed over too early, by source, content and score band (D-14). Takes hand-overs one at a time, in any order.</summary>
/// <param name="reasons">The reasons that the service level knows.</param>
public sealed class RipenessMeter(IReadOnlyList<RejectionReason> reasons)
{
    private const int BandWidth = 10;
    private readonly SortedDictionary<(string By, string Key), (int Decisions, int TooEarly)> counts = [];

    /// <summary>Takes a hand-over; one that sales did not judge changes nothing.</summary>
    public void Add(HandOverFact fact)
    {
        var judgement = Judgements.Of(fact, reasons);
        if (judgement == Judgement.None) return;
        foreach (var key in new[] { ("source", fact.Carriers.Source ?? ""), ("content", fact.Carriers.Content ?? ""), ("score", BandOf(fact.Score)) })
        {
            var (decisions, early) = counts.GetValueOrDefault(key);
            counts[key] = (decisions + 1, early + (judgement == Judgement.Unripe ? 1 : 0));
        }
    }

    /// <summary>The rows by kind and key.</summary>
    public IReadOnlyList<RipenessRow> Rows() => [.. counts.Select(each => new RipenessRow(each.Key.By, each.Key.Key, each.Value.Decisions, each.Value.TooEarly))];

    /// <summary>The band of ten points in which a score lies.</summary>
    public static string BandOf(double score)
    {
        var least = (int)Math.Floor(Math.Round(score, 6) / BandWidth) * BandWidth;
        return string.Create(CultureInfo.InvariantCulture, $"{least}–{least + BandWidth - 1}");
    }
}
