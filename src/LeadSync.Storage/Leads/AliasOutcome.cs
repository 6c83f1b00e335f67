namespace LeadSync.Storage.Leads;

/// <summary>How the insert of a further key ended.</summary>
public abstract record AliasOutcome
{
    private AliasOutcome()
    {
    }

    /// <summary>The key leads to the lead.</summary>
    public sealed record Leads : AliasOutcome;

    /// <summary>The key leads to another lead: two leads of one person (architecture A5).</summary>
    /// <param name="Other">The other lead.</param>
    public sealed record Taken(LeadRecord Other) : AliasOutcome;
}
