using LeadSync.Domain.Routing;
using LeadSync.Storage.Reports;
using LeadSync.Storage.Routing;

namespace LeadSync.Functions.Reports;

/// <summary>Brings the days of hand-overs up to date from the recorded offers: reads the lead of each new offer, and of each whose answer is still to come, and no other (design §6).</summary>
/// <param name="log">The days.</param>
/// <param name="routed">The recorded offers.</param>
/// <param name="reader">What was known, and what came of it.</param>
/// <param name="alarm">Watches how many are refused.</param>
/// <param name="time">The clock.</param>
public sealed class RollUpFunnel(HandOverLog log, RecordedRoutingStore routed, HandOverReader reader, RejectionAlarmWatch alarm, TimeProvider time)
{
    /// <summary>How long an answer is waited for.</summary>
    public const int DaysWaited = 92;

    // What is recorded with a delay is still found, as long as the process that was cut off comes back within a day.
    private static readonly TimeSpan Overlap = TimeSpan.FromDays(1);

    /// <summary>Takes in what has happened since the last time, then looks at the alarm.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var from = (await log.LastRunAsync(cancellationToken) ?? now.AddDays(1 - DaysWaited)) - Overlap;
        await foreach (var (day, offers) in NewAsync(from, cancellationToken)) await AddAsync(day, offers, cancellationToken);
        await AnsweredAsync(DayOf(now.AddDays(-DaysWaited)), DayOf(now), cancellationToken);
        await alarm.RunAsync(now, cancellationToken);
        await log.RanAsync(now, cancellationToken);
    }

    internal static DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(at.UtcDateTime);

    // Recorded offers come in order of time, so a day is complete when the next begins.
    private async IAsyncEnumerable<(DateOnly Day, List<RecordedRouting> Offers)> NewAsync(
        DateTimeOffset from, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (day, offers) = (DayOf(from), new List<RecordedRouting>());
        await foreach (var offer in RecordedAsync(from, cancellationToken))
        {
            if (DayOf(offer.At) != day && offers.Count > 0) yield return (day, offers);
            if (DayOf(offer.At) != day) (day, offers) = (DayOf(offer.At), []);
            offers.Add(offer);
        }

        if (offers.Count > 0) yield return (day, offers);
    }

    private async IAsyncEnumerable<RecordedRouting> RecordedAsync(
        DateTimeOffset from, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        string? after = null;
        do
        {
            var page = await routed.ReadAsync(from, after, cancellationToken);
            foreach (var offer in page.Items) yield return offer;
            after = page.Next;
        }
        while (after is not null);
    }

    private async Task AddAsync(DateOnly day, List<RecordedRouting> offers, CancellationToken cancellationToken)
    {
        var parts = new List<HandOverDay>();
        await foreach (var part in log.ReadAsync(day, day, openOnly: false, cancellationToken)) parts.Add(part);
        var known = parts.SelectMany(part => part.Items).Select(item => item.Key).ToHashSet(StringComparer.Ordinal);
        var fresh = new List<LoggedHandOver>();
        foreach (var offer in offers.Where(offer => !known.Contains(HandOverReader.KeyOf(offer.LeadId, offer.Cycle, offer.Offer))))
            if (await reader.OfAsync(offer, cancellationToken) is { } handOver) fresh.Add(handOver);
        await AppendAsync(day, parts, fresh, cancellationToken);
    }

    private async Task AppendAsync(DateOnly day, List<HandOverDay> parts, List<LoggedHandOver> fresh, CancellationToken cancellationToken)
    {
        var part = parts.Count > 0 ? parts[^1] : new HandOverDay(day, 0, [], default);
        while (fresh.Count > 0)
        {
            var taken = fresh.Take(HandOverDay.Most - part.Items.Count).ToList();
            if (taken.Count > 0 && !await log.SaveAsync(part with { Items = [.. part.Items, .. taken] }, cancellationToken)) return;
            fresh = fresh[taken.Count..];
            part = new HandOverDay(day, part.Number + 1, [], default);
        }
    }

    private async Task AnsweredAsync(DateOnly from, DateOnly to, CancellationToken cancellationToken)
    {
        var open = new List<HandOverDay>();
        await foreach (var part in log.ReadAsync(from, to, openOnly: true, cancellationToken)) open.Add(part);
        foreach (var part in open)
        {
            var items = new List<LoggedHandOver>();
            foreach (var item in part.Items) items.Add(item.IsOpen ? await reader.AgainAsync(item, cancellationToken) : item);
            if (!items.SequenceEqual(part.Items)) await log.SaveAsync(part with { Items = items }, cancellationToken);
        }
    }
}
