using System.Collections.Frozen;

namespace LeadSync.Domain.Calendars;

/// <summary>Calendars by name, and the one that counts where none is named.</summary>
/// <param name="Items">The calendars; names are unique.</param>
/// <param name="Default">The service level's.</param>
public sealed record CalendarSet(IReadOnlyList<BusinessCalendar> Items, BusinessCalendar Default)
{
    private readonly FrozenDictionary<string, BusinessCalendar> byName = Items.ToFrozenDictionary(item => item.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The calendar of a name; the default for null and for a name that there is not.</summary>
    public BusinessCalendar Of(string? name) => name is not null && byName.TryGetValue(name, out var calendar) ? calendar : Default;
}
