namespace LeadSync.Domain.Routing;

/// <summary>To whom a rule gives a lead.</summary>
public abstract record Assignment
{
    private Assignment()
    {
    }

    /// <summary>To one of a pool, by the pool's strategy.</summary>
    /// <param name="Pool">The pool's id.</param>
    public sealed record ToPool(string Pool) : Assignment;

    /// <summary>To one person or desk.</summary>
    /// <param name="Representative">The representative's id.</param>
    public sealed record ToRepresentative(string Representative) : Assignment;
}
