using System.Collections.Concurrent;
using System.Text.Json;
using LeadSync.Domain.Calendars;
using LeadSync.Domain.Routing;
using LeadSync.Domain.Text;
using LeadSync.Storage.Documents;

namespace LeadSync.Functions.Documents;

/// <summary>
/// Calendars by name: a published one 15 s after its publishing, else the one that ships for the place. A copy is at most 10 s old, less than it takes
/// a version to come into force (architecture A11).
/// </summary>
/// <param name="documents">The documents.</param>
/// <param name="time">The clock.</param>
public sealed class CalendarSource(DocumentStore documents, TimeProvider time)
{
    private static readonly TimeSpan MaxAge = TimeSpan.FromSeconds(10);
    private static readonly Dictionary<string, BusinessCalendar> Shipped = ShippedCalendars.All.ToDictionary(calendar => calendar.Name, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, CachedHistory<BusinessCalendar>> _published = new(StringComparer.Ordinal);

    /// <summary>The calendars that people name, with the one that counts where somebody names none.</summary>
    /// <param name="standard">The service level's; one that there is not is replaced by <c>DE</c>.</param>
    /// <param name="people">The representatives.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public Task<CalendarSet> GetAsync(string standard, RepresentativeList people, CancellationToken cancellationToken) => GetAsync(standard, people, time.GetUtcNow(), cancellationToken);

    /// <summary>The same as of a time.</summary>
    public async Task<CalendarSet> GetAsync(string standard, RepresentativeList people, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var found = new List<BusinessCalendar>();
        foreach (var name in people.Items.Select(person => person.Calendar).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase))
            if (await FindAsync(name, at, cancellationToken) is { } calendar) found.Add(calendar);
        return new CalendarSet(found, await FindAsync(standard, at, cancellationToken) ?? Shipped["DE"]);
    }

    /// <summary>The calendar of a name; null where there is none.</summary>
    public Task<BusinessCalendar?> FindAsync(string name, CancellationToken cancellationToken) => FindAsync(name, time.GetUtcNow(), cancellationToken);

    private async Task<BusinessCalendar?> FindAsync(string name, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var shipped = Shipped.GetValueOrDefault(name);
        if (DocumentName.TryCreate(DocumentKinds.Calendars, name) is not { } document) return shipped;
        var history = await _published.GetOrAdd(name, key => new CachedHistory<BusinessCalendar>(documents, document, MaxAge, Read(key), time)).GetAsync(cancellationToken);
        // What ships holds until the first of a company's own comes into force.
        return history is null || (shipped is not null && history.Versions[0].Info.EffectiveFrom > at) ? shipped : history.InForceAt(at).Value;
    }

    private static Func<DocumentVersion, BusinessCalendar> Read(string name) => version =>
    {
        using var document = JsonDocument.Parse(version.Text);
        return CalendarReader.Read(document.RootElement, name) is Reading<BusinessCalendar>.Done(var calendar)
            ? calendar
            : throw new InvalidDataException($"Version {version.Info.Version} of calendar {name} cannot be read.");
    };
}
