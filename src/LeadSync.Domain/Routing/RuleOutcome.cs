namespace LeadSync.Domain.Routing;

/// <summary>What looking at a rule showed.</summary>
public enum RuleOutcome
{
    /// <summary>It holds and decides.</summary>
    Matched,

    /// <summary>A test of its condition fails.</summary>
    TestFailed,

    /// <summary>It is not valid yet.</summary>
    NotYetValid,

    /// <summary>It is no longer valid.</summary>
    Expired,
}
