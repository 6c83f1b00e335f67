namespace LeadSync.Functions.Tests.Conformance;

/// <summary>A clock that shows what it is set to: some samples were signed years ago.</summary>
internal sealed class PinnedClock : TimeProvider
{
    public DateTimeOffset Now { get; set; }

    public override DateTimeOffset GetUtcNow() => Now;
}
