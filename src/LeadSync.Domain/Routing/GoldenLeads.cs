using LeadSync.Domain.Calendars;

namespace LeadSync.Domain.Routing;

/// <summary>Routes the golden leads of a table, before it is published.</summary>
public static class GoldenLeads
{
    /// <summary>The golden leads that come out otherwise than expected, each with the decision; empty when all is well.</summary>
    /// <param name="table">The table that is to be published.</param>
    /// <param name="people">The people.</param>
    /// <param name="now">The time at which leads are routed that name none.</param>
    /// <param name="calendars">Working hours, for leads that name their time; null where nobody looks at them.</param>
    public static IReadOnlyList<(GoldenLead Lead, RoutingDecision Decision)> Failures(
        TableVersion table, RepresentativeList people, DateTimeOffset now, CalendarSet? calendars = null) =>
    [
        .. table.Table.Golden
            .Select(golden => (Lead: golden, Decision: Routed(golden, table, people, now, calendars)))
            .Where(outcome => !outcome.Lead.Expect.IsMetBy(outcome.Decision)),
    ];

    private static RoutingDecision Routed(GoldenLead golden, TableVersion table, RepresentativeList people, DateTimeOffset now, CalendarSet? calendars) =>
        RoutingEngine.Decide(new RoutingRequest(golden.Lead, golden.At ?? now), table, people, AssignmentCounts.None, golden.At is null ? null : calendars);
}
