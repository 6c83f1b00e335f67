using LeadSync.Domain.Leads;
using LeadSync.Domain.Qualification;

namespace LeadSync.Domain.Reporting;

/// <summary>Reads a lead's hand-overs from its recorded rows, each with what was known when it was made.</summary>
public static class HandOverFacts
{
    /// <summary>One fact an offer, in the order in which they were made.</summary>
    /// <param name="fold">The fold, with all versions of the service level.</param>
    /// <param name="current">The lead.</param>
    /// <param name="events">Its events that count, in any order.</param>
    public static IReadOnlyList<HandOverFact> Of(LeadFold fold, LeadState current, IEnumerable<LeadEvent> events)
    {
        var facts = new List<HandOverFact>();
        var trail = new Trail();
        FoldWalk.Through(fold, events, current.Told, (row, before, step) =>
        {
            if (row is FoldRow.Told { Fact: ToldFact.Offered offered }) facts.Add(FactOf(fold, current, before, offered, trail));
            if (row is FoldRow.Event { Row: var happened }) trail.Follow(happened, step!);
        });

        return facts;
    }

    private static HandOverFact FactOf(LeadFold fold, LeadState current, LeadState then, ToldFact.Offered offered, Trail trail)
    {
        var (at, level) = (offered.Place.At, fold.LevelOf(then, offered.Place.At));
        var cycle = then.CycleOf(offered.Cycle) ?? current.CycleOf(offered.Cycle)!;
        var final = current.CycleOf(offered.Cycle)!.Offers.FirstOrDefault(offer => offer.Number == offered.Offer.Number) ?? offered.Offer;
        return new HandOverFact(
            at,
            offered.Offer.Department,
            QualificationLevels.Of(level, then.Contact, at).Level,
            fold.ScoreOf(then, cycle, at).Total,
            trail.At(offered.Cycle, Personas.Of(level, fold.FieldsOf(then, cycle, at), at)?.Id),
            final.Outcome,
            final.Reason,
            AnsweredAt(current, offered, final))
        {
            ServiceLevel = level.Name, Cycle = offered.Cycle, Offer = offered.Offer.Number,
        };
    }

    private static DateTimeOffset? AnsweredAt(LeadState current, ToldFact.Offered offered, Offer final) =>
        final.Outcome is OfferOutcome.Accepted or OfferOutcome.Rejected
            ? final.AcceptedAt ?? current.Told.FirstOrDefault(fact => fact.Cycle == offered.Cycle && fact.Place > offered.Place && IsRefusal(fact))?.Place.At
            : null;

    private static bool IsRefusal(ToldFact fact) => fact is ToldFact.Refused or ToldFact.Closed or ToldFact.Recycled;
}
