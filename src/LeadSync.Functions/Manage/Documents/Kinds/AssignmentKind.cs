using System.Text.Json;
using LeadSync.Domain.Scoring;
using LeadSync.Domain.Text;
using LeadSync.Storage.Documents;

namespace LeadSync.Functions.Manage.Documents.Kinds;

/// <summary>Which service level a lead is under: one document, naming published service levels, in force 15 s after publishing (architecture A11).</summary>
internal sealed class AssignmentKind(DocumentStore documents) : DocumentKind<ServiceLevelAssignment>(DocumentKinds.Assignment)
{
    public override TimeSpan Delay => Publication.Agreed;

    protected override async Task<Reading<ServiceLevelAssignment>> ReadAsync(DocumentName document, JsonElement root, CancellationToken cancellationToken)
    {
        var published = await documents.ListNamesAsync(DocumentKinds.ServiceLevels, cancellationToken);
        return AssignmentReader.Read(root, [.. published.Select(level => level.Name)]);
    }
}
