namespace LeadSync.Domain.Routing;

/// <summary>The placeholder desks that the shipped routing table names; a company puts its people in their place.</summary>
public static class ShippedRepresentatives
{
    /// <summary>The document.</summary>
    public static string Json { get; } = ShippedDocument.Read("representatives.json");
}
