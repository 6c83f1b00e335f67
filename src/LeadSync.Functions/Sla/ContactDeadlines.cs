using LeadSync.Domain.Calendars;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Scoring;
using LeadSync.Functions.Documents;

namespace LeadSync.Functions.Sla;

/// <summary>Until when the first contact is to be made: in the working hours of who accepted (D-23).</summary>
/// <param name="routing">The representatives.</param>
/// <param name="calendars">Their working hours.</param>
public sealed class ContactDeadlines(RoutingSource routing, CalendarSource calendars)
{
    /// <summary>The deadlines of a change. People and calendars are looked at only where somebody accepted.</summary>
    /// <param name="level">The service level in force.</param>
    /// <param name="before">The lead as it was stored.</param>
    /// <param name="after">The lead as it will be stored.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<Func<Offer, DateTimeOffset>> OfAsync(ServiceLevel level, LeadState before, LeadState after, CancellationToken cancellationToken)
    {
        if (!LeadChange.StartsContact(before, after)) return _ => throw new InvalidOperationException("Nobody accepted: no clock starts.");
        var people = (await routing.GetAsync(level.Routing, cancellationToken)).People;
        var set = await calendars.GetAsync(level.Calendar, people, cancellationToken);
        return offer => BusinessTime.Add(offer.AcceptedAt!.Value, Within(level, offer), set.Of(people.Find(offer.Representative)?.Calendar));
    }

    private static TimeSpan Within(ServiceLevel level, Offer offer) => offer.FastLane ? level.FastLaneContactWithin : level.FirstContactWithin;
}
