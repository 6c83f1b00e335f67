namespace LeadSync.Storage.Leads;

/// <summary>How the insert of a further key ended.</summary>
public abstract record AliasOutcome
{
    private AliasOutcome()
    {
    }

    /// <summary>The key leads to the lead.</summary>
    /// <param name="ErasedAt">When the person who was known by the key was erased; null for never.</param>
    public sealed record Leads(DateTimeOffset? ErasedAt) : AliasOutcome;

    /// <summary>The key leads to another lead: two leads of one person (architecture A5).</summary>
    /// <param name="Other">The other lead.</param>
    public sealed record Taken(LeadRecord Other) : AliasOutcome;
}
