namespace LeadSync.Functions.Tests.Http;

/// <summary>The real clock, set forward by tests.</summary>
public sealed class SettableTime : TimeProvider
{
    public TimeSpan Ahead { get; set; }

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + Ahead;
}
