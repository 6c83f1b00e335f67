using System.Text.Json.Serialization;

namespace LeadSync.Domain.Leads;

/// <summary>What people have been told about a cycle: written once, never decided again (architecture A6).</summary>
/// <param name="Cycle">The cycle.</param>
/// <param name="Place">Where in the fold it was told.</param>
/// <param name="By">Who told it: a representative, <c>routing</c>, <c>clock</c>, or the key of an administrator.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "fact")]
[JsonDerivedType(typeof(Offered), "offered")]
[JsonDerivedType(typeof(Accepted), "accepted")]
[JsonDerivedType(typeof(Refused), "refused")]
[JsonDerivedType(typeof(Contacted), "contacted")]
[JsonDerivedType(typeof(Confirmed), "confirmed")]
[JsonDerivedType(typeof(Converted), "converted")]
[JsonDerivedType(typeof(Advanced), "advanced")]
[JsonDerivedType(typeof(Won), "won")]
[JsonDerivedType(typeof(Closed), "closed")]
[JsonDerivedType(typeof(Recycled), "recycled")]
[JsonDerivedType(typeof(Reassigned), "reassigned")]
[JsonDerivedType(typeof(HandedOver), "handed-over")]
[JsonDerivedType(typeof(Finished), "finished")]
[JsonDerivedType(typeof(Withdrawn), "withdrawn")]
[JsonDerivedType(typeof(Overridden), "overridden")]
[JsonDerivedType(typeof(Rated), "rated")]
[JsonDerivedType(typeof(Warned), "warned")]
public abstract record ToldFact(int Cycle, Position Place, string By)
{
    /// <summary>A representative was asked. <c>At</c> is the milestone of the cycle then.</summary>
    public sealed record Offered(int Cycle, Position Place, string By, Offer Offer, Funnels.Milestone At = Funnels.Milestone.Qualified) : ToldFact(Cycle, Place, By);

    /// <summary>The offer was taken. <c>To</c> is the milestone that it led to.</summary>
    public sealed record Accepted(int Cycle, Position Place, string By, Funnels.Milestone To = Funnels.Milestone.Accepted) : ToldFact(Cycle, Place, By);

    /// <summary>The offer was refused or lapsed, and somebody else is to be asked (D-6). <c>To</c> is the milestone to which the cycle went back.</summary>
    public sealed record Refused(int Cycle, Position Place, string By, OfferOutcome Outcome, string Reason, Funnels.Milestone To = Funnels.Milestone.Qualified)
        : ToldFact(Cycle, Place, By);

    /// <summary>The first contact was made.</summary>
    public sealed record Contacted(int Cycle, Position Place, string By) : ToldFact(Cycle, Place, By);

    /// <summary>The lead was confirmed. <c>To</c> is the milestone that it led to: another one where no department follows (D-1).</summary>
    public sealed record Confirmed(int Cycle, Position Place, string By, Funnels.Milestone To = Funnels.Milestone.Confirmed) : ToldFact(Cycle, Place, By);

    /// <summary>The sales process is done; the customer decides.</summary>
    public sealed record Finished(int Cycle, Position Place, string By) : ToldFact(Cycle, Place, By);

    /// <summary>Taken back from sales: the person objects, or no channel is open any more (D-30). <c>To</c> is the milestone to which the cycle went back.</summary>
    public sealed record Withdrawn(int Cycle, Position Place, string By, string Reason, Funnels.Milestone To) : ToldFact(Cycle, Place, By);

    /// <summary>A gate was opened with a reason (D-18). Nobody in sales was told by it: a late event may still change what follows.</summary>
    public sealed record Overridden(int Cycle, Position Place, string By, string Gate, string Reason) : ToldFact(Cycle, Place, By);

    /// <summary>The owner of a lead that sales keeps was told that the person may not be contacted any more (D-30).</summary>
    public sealed record Warned(int Cycle, Position Place, string By, string Reason) : ToldFact(Cycle, Place, By);

    /// <summary>
    /// An administrator rated the cycle again under the service level in force at that place (D-28); <c>Level</c> and <c>Version</c> name it. Nobody in sales was told by it.
    /// </summary>
    public sealed record Rated(int Cycle, Position Place, string By, string Level, int Version) : ToldFact(Cycle, Place, By);

    /// <summary>The lead was converted into account, contact and opportunity.</summary>
    public sealed record Converted(int Cycle, Position Place, string By, string? Account, string? Contact, string? Opportunity, Money? Amount)
        : ToldFact(Cycle, Place, By);

    /// <summary>A sub-stage was reached.</summary>
    public sealed record Advanced(int Cycle, Position Place, string By, string SubStage) : ToldFact(Cycle, Place, By);

    /// <summary>The opportunity was won.</summary>
    public sealed record Won(int Cycle, Position Place, string By, Money? Amount) : ToldFact(Cycle, Place, By);

    /// <summary>The cycle ended without a purchase: disqualified, linked or lost.</summary>
    public sealed record Closed(int Cycle, Position Place, string By, Funnels.Milestone Milestone, string Reason) : ToldFact(Cycle, Place, By);

    /// <summary>The cycle ended and the next one rests until a date (D-7), with the engagement that <c>Score</c> leaves it.</summary>
    public sealed record Recycled(
        int Cycle, Position Place, string By, string Reason, DateTimeOffset Until, Scoring.ScoreAfterRest Score = Scoring.ScoreAfterRest.Reset)
        : ToldFact(Cycle, Place, By);

    /// <summary>Another representative took over.</summary>
    public sealed record Reassigned(int Cycle, Position Place, string By, string Representative) : ToldFact(Cycle, Place, By);

    /// <summary>The CRM has the lead.</summary>
    public sealed record HandedOver(int Cycle, Position Place, string By, CrmRecord Record) : ToldFact(Cycle, Place, By);
}
