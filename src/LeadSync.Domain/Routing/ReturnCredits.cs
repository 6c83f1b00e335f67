namespace LeadSync.Domain.Routing;

/// <summary>What becomes of a member's credits in a pool during an absence.</summary>
public enum ReturnCredits
{
    /// <summary>They stand still: nobody gets more leads for having been away.</summary>
    Freeze,

    /// <summary>They go on growing: who comes back is served first until the share is made up.</summary>
    CatchUp,
}
