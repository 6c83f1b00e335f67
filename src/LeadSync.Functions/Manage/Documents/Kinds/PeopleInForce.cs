using LeadSync.Domain.Routing;
using LeadSync.Domain.Text;
using LeadSync.Functions.Documents;
using LeadSync.Storage.Documents;

namespace LeadSync.Functions.Manage.Documents.Kinds;

/// <summary>The representatives as they are stored now, for checks that may not look at a copy.</summary>
/// <param name="documents">The documents.</param>
public sealed class PeopleInForce(DocumentStore documents)
{
    /// <summary>The representatives; none before the first are saved.</summary>
    public async Task<RepresentativeList> GetAsync(CancellationToken cancellationToken)
    {
        var current = await documents.GetCurrentAsync(RoutingSource.People, cancellationToken);
        return current is not null && RepresentativesReader.Read(DocumentBody.Stored(current.Text)) is Reading<RepresentativeList>.Done(var people)
            ? people
            : new RepresentativeList([]);
    }
}
