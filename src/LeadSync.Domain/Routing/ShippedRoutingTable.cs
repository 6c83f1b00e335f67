namespace LeadSync.Domain.Routing;

/// <summary>The routing table that is published on a first start: Germany by first postal digit, Austria, Switzerland and Liechtenstein.</summary>
public static class ShippedRoutingTable
{
    /// <summary>The document.</summary>
    public static string Json { get; } = ShippedDocument.Read("routing-table.json");
}
