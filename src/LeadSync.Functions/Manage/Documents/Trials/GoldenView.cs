using LeadSync.Domain.Calendars;
using LeadSync.Domain.Routing;

namespace LeadSync.Functions.Manage.Documents.Trials;

/// <summary>A golden lead that came out otherwise than its author expects.</summary>
internal sealed record GoldenView(string Name, GoldenExpectation Expected, SimulatedView Actual)
{
    public static IReadOnlyList<GoldenView> FailuresOf(RoutingTable table, string name, RepresentativeList people, DateTimeOffset now, CalendarSet calendars) =>
        [.. GoldenLeads.Failures(new TableVersion(name, 0, table), people, now, calendars).Select(failure => Of(failure.Lead, failure.Decision))];

    private static GoldenView Of(GoldenLead lead, RoutingDecision decision) => new(lead.Name, lead.Expect, SimulatedView.Of(decision));
}
