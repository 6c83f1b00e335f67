namespace LeadSync.Functions.Intake;

/// <summary>How the intake behaves (section <c>LeadSync:Intake</c>).</summary>
public sealed record IntakeSettings
{
    /// <summary>The configuration section.</summary>
    public const string Section = "LeadSync:Intake";

    /// <summary>
    /// How many requests a second each source may make to each instance, 1 to 100,000; more are answered 429, but never to a sender that does not
    /// repeat. Default null: no limit. Take 50 times the usual rate (architecture B10).
    /// </summary>
    public int? RequestsPerSecond { get; init; }

    /// <summary>How long storing may take before the sender is answered 503; 10 seconds.</summary>
    public TimeSpan StoreWithin { get; init; } = TimeSpan.FromSeconds(10);
}
