using LeadSync.Domain.Leads;
using LeadSync.Storage.Leads;

namespace LeadSync.Functions.Identity;

/// <summary>Which of two leads stays when they are merged (architecture §2.3).</summary>
/// <param name="Stays">The one that sales was given, of two the earlier; else the one with the older first event; else the one with the smaller id.</param>
/// <param name="Goes">The other one.</param>
/// <param name="Because">By what it was decided: <c>handed-over offered older smaller-id</c>.</param>
internal sealed record Survivor(LeadRecord Stays, LeadRecord Goes, string Because)
{
    public static Survivor Of(LeadRecord one, LeadRecord other) =>
        IsFirst(one, other) ? new Survivor(one, other, Reason(one, other)) : new Survivor(other, one, Reason(one, other));

    private static bool IsFirst(LeadRecord one, LeadRecord other) => Rank(one).CompareTo(Rank(other)) < 0;

    private static (DateTimeOffset HandedOver, DateTimeOffset Offered, DateTimeOffset Begun, string Id) Rank(LeadRecord record) =>
        (HandedOverAt(record.State), OfferedAt(record.State), BegunAt(record.State), record.LeadId);

    private static string Reason(LeadRecord one, LeadRecord other) => (Rank(one), Rank(other)) switch
    {
        var (left, right) when left.HandedOver != right.HandedOver => "handed-over",
        var (left, right) when left.Offered != right.Offered => "offered",
        var (left, right) when left.Begun != right.Begun => "older",
        _ => "smaller-id",
    };

    private static DateTimeOffset HandedOverAt(LeadState state) => FirstOf(state.Told.OfType<ToldFact.HandedOver>());

    private static DateTimeOffset OfferedAt(LeadState state) => FirstOf(state.Told.OfType<ToldFact.Offered>());

    private static DateTimeOffset FirstOf(IEnumerable<ToldFact> told) => told.Select(fact => fact.Place.At).DefaultIfEmpty(DateTimeOffset.MaxValue).Min();

    private static DateTimeOffset BegunAt(LeadState state) => state.Cycles.Count > 0 ? state.Cycles[0].OpenedAt : DateTimeOffset.MaxValue;
}
