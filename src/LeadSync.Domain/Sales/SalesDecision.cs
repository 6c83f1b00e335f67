using LeadSync.Domain.Leads;

namespace LeadSync.Domain.Sales;

/// <summary>The answer to what sales wants to do with a lead.</summary>
public abstract record SalesDecision
{
    private SalesDecision()
    {
    }

    /// <summary>It holds: these facts are told.</summary>
    /// <param name="Facts">What is told, in order.</param>
    public sealed record Told(IReadOnlyList<ToldFact> Facts) : SalesDecision;

    /// <summary>It was done before; nothing changes.</summary>
    public sealed record Done : SalesDecision;

    /// <summary>The funnel does not allow it; nothing changes, and it is recorded (D-4).</summary>
    /// <param name="Reason">A code.</param>
    /// <param name="Detail">A sentence that says why and what would be allowed.</param>
    public sealed record Refused(string Reason, string Detail) : SalesDecision;

    /// <summary>It cannot be understood: a member is missing or wrong.</summary>
    /// <param name="Reason">A code, for example <c>reason-unknown</c>.</param>
    /// <param name="Pointer">JSON pointer of the member.</param>
    /// <param name="Detail">What to change.</param>
    public sealed record Wrong(string Reason, string Pointer, string Detail) : SalesDecision;
}
