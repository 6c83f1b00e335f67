using LeadSync.Domain.Routing;
using LeadSync.Domain.Scoring;
using LeadSync.Storage.Documents;

namespace LeadSync.Functions.Documents;

/// <summary>What is published on a first start with empty storage (design §5).</summary>
/// <param name="documents">The documents.</param>
public sealed class ShippedDocuments(DocumentStore documents)
{
    private static readonly Publication AsShipped = new("leadsync", "as shipped", TimeSpan.Zero);

    /// <summary>Which service level a lead is under; one document.</summary>
    public static DocumentName Assignment { get; } = DocumentName.Of(DocumentKinds.Assignment, "all");

    /// <summary>Publishes what is missing; another instance that does the same is as good.</summary>
    public async Task PublishAsync(CancellationToken cancellationToken)
    {
        await documents.PublishFirstAsync(RoutingSource.People, ShippedRepresentatives.Json, AsShipped, cancellationToken);
        await documents.PublishFirstAsync(RoutingSource.Table("default"), ShippedRoutingTable.Json, AsShipped, cancellationToken);
        await documents.PublishFirstAsync(ServiceLevelSource.Name, ServiceLevelReader.Shipped, AsShipped, cancellationToken);
        await documents.PublishFirstAsync(Assignment, ServiceLevelAssignment.Shipped, AsShipped, cancellationToken);
    }
}
