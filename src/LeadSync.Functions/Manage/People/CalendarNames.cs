using LeadSync.Domain.Calendars;
using LeadSync.Domain.Routing;
using LeadSync.Domain.Text;
using LeadSync.Storage.Documents;

namespace LeadSync.Functions.Manage.People;

/// <summary>Says which calendars of representatives there are not.</summary>
/// <param name="documents">The published calendars.</param>
public sealed class CalendarNames(DocumentStore documents)
{
    /// <summary>A fault for each representative whose calendar neither ships nor is published.</summary>
    /// <param name="people">The representatives.</param>
    /// <param name="list">The pointer to their list.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyList<ValidationError>> UnknownAsync(RepresentativeList people, string list, CancellationToken cancellationToken)
    {
        if (people.Items.All(person => person.Calendar is null || PublicHolidays.Places.Contains(person.Calendar, StringComparer.Ordinal))) return [];
        var published = await documents.ListNamesAsync(DocumentKinds.Calendars, cancellationToken);
        string[] known = [.. PublicHolidays.Places, .. published.Select(document => document.Name)];
        return
        [
            .. people.Items.Index().Where(person => person.Item.Calendar is { } calendar && !known.Contains(calendar, StringComparer.Ordinal))
                .Select(person => new ValidationError(JsonPointer.Item(list, person.Index) + "/calendar", $"there is no calendar '{person.Item.Calendar}'; the nearest are {NearestNames.To(person.Item.Calendar!, known)}")),
        ];
    }
}
