using LeadSync.Domain.Routing;
using LeadSync.Functions.Documents;
using LeadSync.Web.Leads;

namespace LeadSync.Functions.Pages;

/// <summary>The representatives' names as pages show them.</summary>
/// <param name="list">The representatives in force.</param>
internal sealed class People(RepresentativeList list)
{
    /// <summary>All of them, to choose from.</summary>
    public IReadOnlyList<OwnerChoice> Choices =>
        [.. list.Items.Select(person => new OwnerChoice(person.Id, person.Name)).OrderBy(choice => choice.Name, StringComparer.CurrentCultureIgnoreCase)];

    public static async Task<People> ReadAsync(RoutingSource routing, CancellationToken cancellationToken) => new(await routing.PeopleAsync(cancellationToken));

    /// <summary>The name; the id of somebody who is not in the list any more.</summary>
    public string NameOf(string representative) => list.Find(representative)?.Name ?? representative;
}
