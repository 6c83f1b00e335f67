using System.Runtime.CompilerServices;
using LeadSync.Domain.Reporting;
using LeadSync.Functions.Reports;
using LeadSync.Storage.Reports;

namespace LeadSync.Functions.Manage.Qualification;

/// <summary>The hand-overs that a report counts, one at a time: it reads days, never leads.</summary>
/// <param name="log">The days.</param>
public sealed class CountedHandOvers(HandOverLog log)
{
    /// <summary>Those that were offered in a stretch of time.</summary>
    public IAsyncEnumerable<HandOverFact> OfferedAsync(Period period, CancellationToken cancellationToken) =>
        ReadAsync(period.From, period.To, fact => period.Holds(fact.OfferedAt), cancellationToken);

    /// <summary>Those of leads under a service level that were answered in it, whenever they were offered.</summary>
    public IAsyncEnumerable<HandOverFact> AnsweredAsync(Period period, string serviceLevel, CancellationToken cancellationToken) =>
        ReadAsync(period.From.AddDays(-RollUpFunnel.DaysWaited), period.To, fact => fact.ServiceLevel == serviceLevel && period.Holds(fact.AnsweredAt), cancellationToken);

    /// <summary>Up to when everything is counted; null before the first count.</summary>
    public Task<DateTimeOffset?> AsOfAsync(CancellationToken cancellationToken) => log.LastRunAsync(cancellationToken);

    private async IAsyncEnumerable<HandOverFact> ReadAsync(
        DateTimeOffset from, DateTimeOffset to, Func<HandOverFact, bool> isMeant, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var part in log.ReadAsync(RollUpFunnel.DayOf(from), RollUpFunnel.DayOf(to), openOnly: false, cancellationToken))
        {
            foreach (var item in part.Items.Where(item => isMeant(item.Fact))) yield return item.Fact;
        }
    }
}
