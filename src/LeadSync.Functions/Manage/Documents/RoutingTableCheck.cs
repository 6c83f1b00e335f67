using System.Text.Json;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Routing;
using LeadSync.Domain.Text;
using LeadSync.Functions.Documents;
using LeadSync.Storage.Documents;

namespace LeadSync.Functions.Manage.Documents;

/// <summary>Reads routing tables that somebody edits, and says all that is wrong with them at once: their form, and the people whom they name.</summary>
/// <param name="documents">Where the people are.</param>
public sealed class RoutingTableCheck(DocumentStore documents)
{
    /// <summary>Reads a table against the representatives there are.</summary>
    public async Task<Reading<RoutingTable>> ReadAsync(JsonElement root, CancellationToken cancellationToken)
    {
        var reading = RoutingTableReader.Read(root);
        if (reading is not Reading<RoutingTable>.Done(var table)) return reading;
        var errors = RoutingTableValidator.Validate(table, await PeopleAsync(cancellationToken));
        return errors.Count == 0 ? reading : new Reading<RoutingTable>.Refused(errors);
    }

    /// <summary>The representatives in force; none before the first are saved.</summary>
    public async Task<RepresentativeList> PeopleAsync(CancellationToken cancellationToken)
    {
        var current = await documents.GetCurrentAsync(RoutingSource.People, cancellationToken);
        return current is not null && RepresentativesReader.Read(DocumentBody.Stored(current.Text)) is Reading<RepresentativeList>.Done(var people)
            ? people
            : new RepresentativeList([]);
    }

    /// <summary>Faults as answers name them.</summary>
    internal static IReadOnlyList<FieldError> Errors(IEnumerable<ValidationError> errors) => [.. errors.Select(error => new FieldError(error.Pointer, error.Message))];
}
