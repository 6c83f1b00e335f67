namespace LeadSync.Storage.Documents;

/// <summary>What came of approving a draft.</summary>
public abstract record ApprovalOutcome
{
    private ApprovalOutcome()
    {
    }

    /// <summary>It is approved.</summary>
    /// <param name="Approvals">All approvals of this state of the draft, oldest first, one a person.</param>
    public sealed record Approved(IReadOnlyList<Approval> Approvals) : ApprovalOutcome;

    /// <summary>The draft is another than the approver saw; nothing was written.</summary>
    /// <param name="Current">What is there.</param>
    public sealed record Stale(Draft Current) : ApprovalOutcome;

    /// <summary>There is no draft (any more).</summary>
    public sealed record Missing : ApprovalOutcome;
}
