namespace LeadSync.Storage.Documents;

/// <summary>What came of saving a draft.</summary>
public abstract record DraftOutcome
{
    private DraftOutcome()
    {
    }

    /// <summary>It is saved.</summary>
    /// <param name="ETag">Its new entity tag.</param>
    public sealed record Saved(string ETag) : DraftOutcome;

    /// <summary>Somebody else saved in the meantime; nothing was written.</summary>
    /// <param name="Current">What is there.</param>
    public sealed record Stale(Draft Current) : DraftOutcome;

    /// <summary>A tag was given, but there is no draft (any more); nothing was written.</summary>
    public sealed record Missing : DraftOutcome;
}
