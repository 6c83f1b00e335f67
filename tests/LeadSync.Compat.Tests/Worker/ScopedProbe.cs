namespace LeadSync.Compat.Tests.Worker;

/// <summary>One for each invocation.</summary>
public sealed class ScopedProbe
{
    private static int _made;

    public int Id { get; } = Interlocked.Increment(ref _made);
}
