using LeadSync.Domain.Qualification;
using LeadSync.Domain.Text;

namespace LeadSync.Domain.Scoring.Sections;

/// <summary>Reads <c>clocks</c> (D-23).</summary>
internal static class ClocksSection
{
    private static readonly string[] Ids = ["accept", "first-contact", "idle"];
    private static readonly string[] Consequences = ["remind", "escalate", "reroute"];

    public static IReadOnlyList<AgreedClock> Read(Section level)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        return [.. level.Rows("clocks", "id", "within", "fastLane", "then").Select(clock => Clock(clock, ids))];
    }

    private static AgreedClock Clock(Section clock, HashSet<string> ids)
    {
        var id = clock.Id(ids, "clock");
        if (id.Length > 0) _ = clock.Item.Word("id", Ids);
        if (!clock.Item.Has("within")) clock.Item.Refuse("within", "'within' is missing: add a duration, such as PT8H");
        var then = clock.Item.Words("then", Consequences);
        if (id != "accept" && then.Contains("reroute", StringComparer.Ordinal)) clock.Item.Refuse("then", "only the clock 'accept' routes again: take reroute out");
        return new AgreedClock(id, clock.Item.Duration("within") ?? TimeSpan.FromHours(8), clock.Item.Duration("fastLane"), then);
    }
}
