namespace LeadSync.Functions.Messages;

/// <summary>How the work of a message ended.</summary>
public enum WorkOutcome
{
    /// <summary>All of it is done.</summary>
    Done,

    /// <summary>Some of it failed, some is done.</summary>
    PartlyFailed,

    /// <summary>None of it is done.</summary>
    Failed,

    /// <summary>What it needs is not there yet.</summary>
    NotYet,

    /// <summary>It cannot be read, now or later.</summary>
    Unreadable,
}
