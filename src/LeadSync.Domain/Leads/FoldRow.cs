namespace LeadSync.Domain.Leads;

/// <summary>One row of the fold: an event that was received, or a fact that was told.</summary>
internal abstract record FoldRow(Position Place)
{
    /// <summary>All rows in the one order of the fold (guarantee 3).</summary>
    public static IEnumerable<FoldRow> InOrder(IEnumerable<LeadEvent> events, IEnumerable<ToldFact> told) =>
        events.Select(FoldRow (row) => new Event(row)).Concat(told.Select(FoldRow (fact) => new Told(fact))).OrderBy(row => row.Place);

    public sealed record Event(LeadEvent Row) : FoldRow(LeadFold.PlaceOf(Row));

    public sealed record Told(ToldFact Fact) : FoldRow(Fact.Place);
}
