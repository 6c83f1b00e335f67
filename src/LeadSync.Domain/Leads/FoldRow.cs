namespace LeadSync.Domain.Leads;

/// <summary>One row of the fold: an event that was received, or a fact that was told.</summary>
internal abstract record FoldRow(Position Place)
{
    public abstract LeadState ApplyTo(LeadFold fold, LeadState state);

    public sealed record Event(LeadEvent Row) : FoldRow(LeadFold.PlaceOf(Row))
    {
        public override LeadState ApplyTo(LeadFold fold, LeadState state) => fold.Apply(state, Row);
    }

    public sealed record Told(ToldFact Fact) : FoldRow(Fact.Place)
    {
        public override LeadState ApplyTo(LeadFold fold, LeadState state) => LeadFold.Tell(state, Fact);
    }
}
