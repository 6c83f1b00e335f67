namespace LeadSync.Domain.Tests;

/// <summary>How much is tried: everything in the full tier, less in the fast one, little where each of some thousand mutants runs all that reaches it.</summary>
internal static class Tier
{
    private static string? Name => Environment.GetEnvironmentVariable("LEADSYNC_TIER");

    /// <summary>How many cases a test tries.</summary>
    public static int Cases(int full, int fast, int mutants) => Name switch
    {
        "full" => full,
        "mutants" => mutants,
        _ => fast,
    };
}
