namespace LeadSync.Functions.Reruns;

/// <summary>What can be done again (D-28).</summary>
internal static class RerunWhat
{
    /// <summary>A leaver's leads are handed on.</summary>
    public const string Owner = "owner";

    /// <summary>Open offers that the table in force would make to others are made again.</summary>
    public const string Route = "route";

    /// <summary>Open leads are rated again under the service level in force.</summary>
    public const string Score = "score";
}
