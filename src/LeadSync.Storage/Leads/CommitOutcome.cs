namespace LeadSync.Storage.Leads;

/// <summary>How a commit ended.</summary>
public abstract record CommitOutcome
{
    private CommitOutcome()
    {
    }

    /// <summary>Stored.</summary>
    /// <param name="Record">The lead as stored.</param>
    public sealed record Committed(LeadRecord Record) : CommitOutcome;

    /// <summary>One of the events is stored already; nothing was kept.</summary>
    public sealed record Repeated : CommitOutcome;

    /// <summary>Somebody else changed the lead meanwhile; nothing was kept.</summary>
    public sealed record Raced : CommitOutcome;
}
