namespace LeadSync.Domain.Funnels;

/// <summary>The answer to a trigger.</summary>
public abstract record StageMove
{
    private StageMove()
    {
    }

    /// <summary>The profile has this row.</summary>
    /// <param name="To">Where the cycle is afterwards.</param>
    public sealed record Allowed(Milestone To) : StageMove;

    /// <summary>The profile has no such row; nothing changes (D-4).</summary>
    /// <param name="Stage">The stage in which the cycle is.</param>
    /// <param name="On">What was asked for.</param>
    public sealed record Refused(string Stage, StageTrigger On) : StageMove;
}
