namespace LeadSync.Testing.App;

/// <summary>How the app under test is started.</summary>
public sealed record AppOptions
{
    /// <summary>Where its tables and queues are.</summary>
    public required string Storage { get; init; }

    /// <summary>What stands before their names; an app of its own for each test.</summary>
    public required string Prefix { get; init; }

    /// <summary>Further settings, by their environment name.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>A prefix that nobody else has.</summary>
    public static string NewPrefix() => "t" + Guid.NewGuid().ToString("N")[..12];
}
