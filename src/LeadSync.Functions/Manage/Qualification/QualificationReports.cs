using System.Globalization;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Reporting;
using LeadSync.Domain.Scoring;
using LeadSync.Domain.Text.Csv;
using LeadSync.Functions.Documents;
using LeadSync.Functions.Http;
using LeadSync.Functions.Manage.Documents;
using LeadSync.Storage.Facts;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Manage.Qualification;

/// <summary>Shows what the domain computes about hand-overs: causes of rejections, ripeness, levels, and how many reached which stage.</summary>
/// <param name="counted">The hand-overs.</param>
/// <param name="facts">The recorded moves.</param>
/// <param name="agreements">The service levels: their reasons say what a rejection means.</param>
/// <param name="time">The clock.</param>
public sealed class QualificationReports(CountedHandOvers counted, FactStore facts, ServiceLevelSource agreements, TimeProvider time)
{
    private const string Level = "serviceLevel";
    private const string Standard = "default";

    /// <summary>The causes of rejections, worst first, for what carried at least 20 decided leads (D-8).</summary>
    public Task<IResult> RejectionsAsync(HttpRequest request, CancellationToken cancellationToken) => AnswerAsync(request, async (period, level) =>
    {
        var decided = await counted.AnsweredAsync(period, level.Name, cancellationToken).ToListAsync(cancellationToken);
        var judged = decided.Select(fact => (Fact: fact, Judgement: Judgements.Of(fact, level.Rejections))).Where(each => each.Judgement != Judgement.None).ToList();
        var refused = judged.Where(each => each.Judgement != Judgement.Good).ToList();
        return JsonAnswer.Of(new
        {
            serviceLevel = level.Name,
            from = period.From,
            to = period.To,
            asOf = await counted.AsOfAsync(cancellationToken),
            decisions = judged.Count,
            rejected = refused.Count,
            rate = judged.Count == 0 ? 0 : (double)refused.Count / judged.Count,
            reasons = refused.CountBy(each => each.Fact.Reason!, StringComparer.Ordinal).OrderByDescending(each => each.Value).ThenBy(each => each.Key, StringComparer.Ordinal).Select(each => new { reason = each.Key, count = each.Value }),
            least = RejectionCauses.LeastDecisions,
            causes = RejectionCauses.Worst(level, decided),
        });
    }, cancellationToken);

    /// <summary>The share handed over too early, by source, content and band of points (D-14).</summary>
    public Task<IResult> RipenessAsync(HttpRequest request, CancellationToken cancellationToken) => AnswerAsync(request, async (period, level) =>
    {
        var meter = new RipenessMeter(level.Rejections);
        await foreach (var fact in counted.AnsweredAsync(period, level.Name, cancellationToken)) meter.Add(fact);
        return JsonAnswer.Of(new { serviceLevel = level.Name, from = period.From, to = period.To, asOf = await counted.AsOfAsync(cancellationToken), rows = meter.Rows() });
    }, cancellationToken);

    /// <summary>R-10: at which level leads were handed over, beside the survey (D-19); JSON or CSV.</summary>
    public Task<IResult> LevelsAsync(HttpRequest request, CancellationToken cancellationToken) => AnswerAsync(request, async (period, _) =>
    {
        var table = new LevelTable();
        await foreach (var fact in counted.OfferedAsync(period, cancellationToken)) table.Add(fact);
        var rows = table.Rows();
        var answer = JsonAnswer.Of(new
        {
            report = "levels",
            from = period.From,
            to = period.To,
            by = "level",
            asOf = await counted.AsOfAsync(cancellationToken),
            rows = rows.Select(row => new { key = row.Level, count = row.HandedOver, share = row.Share, survey = row.Survey }),
            notes = new[] { LevelTable.Note },
        });
        return answer with { Sheet = new Sheet("levels.csv", (_, separator) => LevelSheet(rows, separator)) };
    }, cancellationToken);

    /// <summary>How many cycles reached which stage, with the persons beside them (D-5). Reads the moves of the time alone.</summary>
    public Task<IResult> FunnelAsync(HttpRequest request, CancellationToken cancellationToken) => AnswerAsync(request, async (period, _) =>
    {
        var tally = new FunnelTally();
        await foreach (var move in facts.BetweenAsync(period.From, period.To, cancellationToken)) tally.Add(move.LeadId, move.Cycle, move.To, move.Sign);
        return JsonAnswer.Of(new { from = period.From, to = period.To, rows = tally.Rows() });
    }, cancellationToken);

    private async Task<IResult> AnswerAsync(HttpRequest request, Func<Period, ServiceLevel, Task<JsonAnswer>> report, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var (period, errors) = PeriodQuery.Read(request.Query, now);
        ServiceLevel[] levels = [.. (await agreements.GetAsync(cancellationToken)).Agreements.Levels.Select(versions => versions.At(now))];
        var name = request.Query[Level].ToString() is { Length: > 0 } given ? given : Standard;
        var level = Array.Find(levels, each => each.Name == name) ?? (request.Query.ContainsKey(Level) ? null : levels[0]);
        if (level is null) errors = [.. errors, new FieldError("/" + Level, $"Leads are under {string.Join(", ", levels.Select(each => each.Name))}: name one of them.")];
        return errors.Count > 0 ? Problems.Invalid(errors) : await report(period, level!);
    }

    private static string LevelSheet(IReadOnlyList<LevelTableRow> rows, char separator) => CsvWriter.ByteOrderMark + new CsvWriter(separator).All(
    [
        ["level", "count", "share", "survey"],
        .. rows.Select(row => (IEnumerable<string?>)[Text(row.Level), Text(row.HandedOver), Text(row.Share), row.Survey is { } survey ? Text(survey) : null]),
    ]);

    private static string Text(IFormattable number) => number.ToString(null, CultureInfo.InvariantCulture);
}
