using LeadSync.Domain.Calendars;
using LeadSync.Domain.Routing;
using LeadSync.Domain.Scoring;
using LeadSync.Domain.Text;
using LeadSync.Storage.Documents;

namespace LeadSync.Functions.Manage.People;

/// <summary>Says which calendars, named by representatives or a service level, there are not.</summary>
/// <param name="documents">The published calendars.</param>
public sealed class CalendarNames(DocumentStore documents)
{
    /// <summary>A fault for each representative whose calendar neither ships nor is published.</summary>
    /// <param name="people">The representatives.</param>
    /// <param name="list">The pointer to their list.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyList<ValidationError>> UnknownAsync(RepresentativeList people, string list, CancellationToken cancellationToken)
    {
        var named = people.Items.Index().Where(person => person.Item.Calendar is not null).Select(person => (JsonPointer.Item(list, person.Index), person.Item.Calendar!));
        return await UnknownAsync([.. named], cancellationToken);
    }

    /// <summary>A fault where the calendar of a service level neither ships nor is published.</summary>
    /// <param name="level">The service level.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<IReadOnlyList<ValidationError>> UnknownAsync(ServiceLevel level, CancellationToken cancellationToken) => UnknownAsync([("", level.Calendar)], cancellationToken);

    private async Task<IReadOnlyList<ValidationError>> UnknownAsync(IReadOnlyList<(string Pointer, string Calendar)> named, CancellationToken cancellationToken)
    {
        if (named.All(one => PublicHolidays.Places.Contains(one.Calendar, StringComparer.Ordinal))) return [];
        string[] known = [.. PublicHolidays.Places, .. (await documents.ListNamesAsync(DocumentKinds.Calendars, cancellationToken)).Select(document => document.Name)];
        return
        [
            .. named.Where(one => !known.Contains(one.Calendar, StringComparer.Ordinal))
                .Select(one => new ValidationError($"{one.Pointer}/calendar", $"there is no calendar '{one.Calendar}'; the nearest are {NearestNames.To(one.Calendar, known)}")),
        ];
    }
}
