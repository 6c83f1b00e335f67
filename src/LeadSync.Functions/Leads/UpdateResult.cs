using LeadSync.Storage.Leads;

namespace LeadSync.Functions.Leads;

/// <summary>How an update ended.</summary>
public abstract record UpdateResult
{
    private UpdateResult()
    {
    }

    /// <summary>Stored, and its effects sent.</summary>
    /// <param name="Record">The lead as stored.</param>
    public sealed record Updated(LeadRecord Record) : UpdateResult;

    /// <summary>There was nothing to change.</summary>
    /// <param name="Record">The lead as it is.</param>
    public sealed record Unchanged(LeadRecord Record) : UpdateResult;

    /// <summary>One of the events was taken in before.</summary>
    /// <param name="Record">The lead as it was read.</param>
    public sealed record Repeated(LeadRecord Record) : UpdateResult;

    /// <summary>There is no such lead.</summary>
    public sealed record Missing : UpdateResult;
}
