namespace LeadSync.Domain.Qualification;

/// <summary>What a guard does with a lead.</summary>
public enum GuardConsequence
{
    /// <summary>The lead desk looks at it, with the reason; the person is not dropped (D-15).</summary>
    LeadDesk,

    /// <summary>The lead is disqualified.</summary>
    Disqualify,
}
