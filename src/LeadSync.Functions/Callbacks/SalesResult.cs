using LeadSync.Storage.Leads;

namespace LeadSync.Functions.Callbacks;

/// <summary>How an action of sales ended.</summary>
public abstract record SalesResult
{
    private SalesResult()
    {
    }

    /// <summary>It holds, now or since an earlier time.</summary>
    /// <param name="Record">The lead.</param>
    public sealed record Holds(LeadRecord Record) : SalesResult;

    /// <summary>The funnel does not allow it; recorded (D-4).</summary>
    /// <param name="Reason">A code.</param>
    /// <param name="Detail">Why.</param>
    public sealed record Refused(string Reason, string Detail) : SalesResult;

    /// <summary>It cannot be understood.</summary>
    /// <param name="Reason">A code.</param>
    /// <param name="Pointer">JSON pointer of the member.</param>
    /// <param name="Detail">What to change.</param>
    public sealed record Wrong(string Reason, string Pointer, string Detail) : SalesResult;

    /// <summary>There is no such lead.</summary>
    public sealed record Missing : SalesResult;
}
