namespace LeadSync.Storage.Assign;

/// <summary>How a draw ended.</summary>
public abstract record DrawOutcome
{
    private DrawOutcome()
    {
    }

    /// <summary>Stored, with its counts.</summary>
    public sealed record Drawn : DrawOutcome;

    /// <summary>This offer was drawn before: that draw holds.</summary>
    /// <param name="Before">The draw that holds.</param>
    public sealed record DrawnBefore(Draw Before) : DrawOutcome;

    /// <summary>Another process drew meanwhile: read again.</summary>
    public sealed record Raced : DrawOutcome;
}
