namespace LeadSync.Storage.Jobs;

/// <summary>How far a job is (architecture B6).</summary>
public enum JobState
{
    /// <summary>It waits for its first page.</summary>
    Queued,

    /// <summary>At least one page is done.</summary>
    Running,

    /// <summary>All pages are done.</summary>
    Done,

    /// <summary>A page failed in all its tries; a replay of its dead letter goes on there.</summary>
    Failed,

    /// <summary>Somebody stopped it; what its pages did stays.</summary>
    Stopped,
}
