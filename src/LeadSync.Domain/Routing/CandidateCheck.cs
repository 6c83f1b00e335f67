using LeadSync.Domain.Calendars;

namespace LeadSync.Domain.Routing;

/// <summary>Whether a representative may take a lead.</summary>
/// <param name="Request">The lead.</param>
/// <param name="People">The representatives.</param>
/// <param name="Counts">What everybody has on the desk.</param>
/// <param name="Calendars">Working hours; null where nobody looks at them.</param>
internal sealed record CandidateCheck(RoutingRequest Request, RepresentativeList People, AssignmentCounts Counts, CalendarSet? Calendars)
{
    /// <summary>Why not, one of <see cref="RoutingReasons"/>; null for who may.</summary>
    /// <param name="id">The representative's id.</param>
    /// <param name="pool">The pool that would give the lead; null for a direct assignment.</param>
    public string? WhyNot(string id, Pool? pool) => People.Find(id) switch
    {
        null => RoutingReasons.OwnerDisabled,
        var person when !person.IsActive(Request.Now) => RoutingReasons.OwnerDisabled,
        _ when Request.WasAsked(id) => RoutingReasons.AskedBefore,
        var person when !person.Serves(Request.Department) || !Speaks(person, pool) => RoutingReasons.NotAllowed,
        var person when person.IsAbsent(Request.Now) => RoutingReasons.Absent,
        var person when !IsAtWork(person, pool) => RoutingReasons.OutsideHours,
        var person when !person.Capacity.HasRoom(Counts.LoadOf(id)) => RoutingReasons.NoCapacity,
        _ => null,
    };

    private bool Speaks(Representative person, Pool? pool) =>
        pool is not { MatchLanguage: true } || person.Languages.Count == 0 || Request.Fields.Get("language") is not { } language
        || language.Texts.Any(text => person.Languages.Contains(text, StringComparer.OrdinalIgnoreCase));

    private bool IsAtWork(Representative person, Pool? pool) =>
        pool is not { OnlyInHours: true } || Calendars is null || Calendars.Of(person.Calendar).IsOpen(Request.HoursAt ?? Request.Now);
}
