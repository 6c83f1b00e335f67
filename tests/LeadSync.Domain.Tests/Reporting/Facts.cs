using LeadSync.Domain.Leads;
using LeadSync.Domain.Reporting;

namespace LeadSync.Domain.Tests.Reporting;

/// <summary>Says only what matters of a hand-over.</summary>
internal static class Facts
{
    public static DateTimeOffset Now { get; } = new(2026, 11, 29, 12, 0, 0, TimeSpan.Zero);

    public static HandOverFact Accepted(Carriers? carriers = null, int level = 1, double score = 35, DateTimeOffset? at = null) =>
        new(Now.AddDays(-2), "inside-sales", level, score, carriers ?? new Carriers(), OfferOutcome.Accepted, AnsweredAt: at ?? Now.AddDays(-1));

    public static HandOverFact Rejected(string reason, Carriers? carriers = null, double score = 35, DateTimeOffset? at = null) =>
        new(Now.AddDays(-2), "inside-sales", 1, score, carriers ?? new Carriers(), OfferOutcome.Rejected, reason, at ?? Now.AddDays(-1));

    public static IEnumerable<HandOverFact> Times(this HandOverFact fact, int times) => Enumerable.Repeat(fact, times);
}
