using System.Globalization;
using System.Text.Json;
using LeadSync.Domain.Conditions;

namespace LeadSync.Domain.Routing.Proof;

/// <summary>Looks a table over before it is published: what it proves, and what it costs.</summary>
public static class RoutingReview
{
    /// <summary>From how many rules without a field to look up on the review says what they cost: 500.</summary>
    public const int MostResidue = 500;

    // Working days of a month, by which a daily capacity is compared with a month's volume.
    private const int WorkingDays = 21;

    /// <summary>All findings, unreachable rules first.</summary>
    /// <param name="table">The table.</param>
    /// <param name="people">The representatives.</param>
    /// <param name="scope">The leads in use, and from when.</param>
    /// <param name="lastMonth">Leads of the last month by pool; null where nobody counted.</param>
    public static IReadOnlyList<RoutingFinding> Of(
        RoutingTable table, RepresentativeList people, CoverageScope scope, IReadOnlyDictionary<string, int>? lastMonth = null) =>
    [
        .. Hidden(Reachability.Of(table, scope.From)),
        .. Gaps(Coverage.Of(table, scope)),
        .. People(table, people, scope.From),
        .. Costs(table),
        .. Capacities(table, people, scope.From, lastMonth),
    ];

    private static IEnumerable<RoutingFinding> Hidden(ReachabilityReport report)
    {
        foreach (var found in report.Unreachable) yield return OfUnreachable(found);
        if (report.Unproven > 0)
            yield return new RoutingFinding("unreachable-unproven", "The rules draw more borders than are looked at: among these many there may be further rules that never decide.") { Count = report.Unproven };
    }

    private static RoutingFinding OfUnreachable(Unreachable found) =>
        new("unreachable", found.HiddenBy.Count == 0 ? "No lead can meet this rule: its conditions contradict each other." : "Rules before it take all its leads: move it up, narrow them, or delete it.")
        {
            Rule = found.Rule,
            HiddenBy = found.HiddenBy.Count == 0 ? null : found.HiddenBy[0],
            HiddenByAll = found.HiddenBy.Count > 1 ? found.HiddenBy : null,
        };

    private static IEnumerable<RoutingFinding> Gaps(CoverageReport report)
    {
        foreach (var lead in report.Gaps)
            yield return new RoutingFinding("gap", "No rule takes this lead: it goes to the lead desk.") { Lead = Json(lead), Count = report.GapCount };
        if (!report.IsComplete)
            yield return new RoutingFinding("gap-unproven", "The rules draw more borders than are looked at: there may be further leads that no rule takes.") { Count = report.Cells };
    }

    private static Dictionary<string, JsonElement> Json(IReadOnlyDictionary<string, FieldValue> lead) => lead.ToDictionary(
        field => field.Key,
        field => field.Value is FieldValue.Number number ? JsonSerializer.SerializeToElement(number.Value) : JsonSerializer.SerializeToElement(field.Value.Texts.First()),
        StringComparer.Ordinal);

    private static IEnumerable<RoutingFinding> People(RoutingTable table, RepresentativeList people, DateTimeOffset from)
    {
        foreach (var rule in table.InOrder)
            if (rule.Assign is Assignment.ToRepresentative to && HasLeft(people.Find(to.Representative), from))
                yield return Left(to.Representative) with { Rule = rule.Id };
        foreach (var pool in table.Pools)
            foreach (var member in pool.Members.Where(member => HasLeft(people.Find(member.Representative), from)))
                yield return Left(member.Representative) with { Pool = pool.Id };
        foreach (var pool in table.Pools.Where(pool => !pool.Members.Any(member => people.Find(member.Representative)?.IsActive(from) == true)))
            yield return new RoutingFinding("pool-empty", "Nobody in this pool can be offered a lead: its leads go to the lead desk.") { Pool = pool.Id };
    }

    private static bool HasLeft(Representative? person, DateTimeOffset from) => person is null || person.To <= from;

    private static RoutingFinding Left(string representative) =>
        new("representative-left", "This representative has left or is not in the list: name somebody else.") { Representative = representative };

    private static IEnumerable<RoutingFinding> Costs(RoutingTable table) => table.Index.Residue <= MostResidue ? [] :
    [
        new("not-indexed", string.Create(
            CultureInfo.InvariantCulture,
            $"{table.Index.Residue} rules name no country, postal code, company, product or other listed value: every decision may look at all of them. Add such a value where you can."))
        {
            Count = table.Index.Residue,
        },
    ];

    private static IEnumerable<RoutingFinding> Capacities(
        RoutingTable table, RepresentativeList people, DateTimeOffset from, IReadOnlyDictionary<string, int>? lastMonth)
    {
        foreach (var pool in table.Pools.Where(pool => lastMonth?.ContainsKey(pool.Id) == true))
        {
            var (volume, most) = (lastMonth![pool.Id], Monthly(pool, people, from) ?? int.MaxValue);
            if (volume > most)
                yield return new RoutingFinding("capacity", string.Create(
                    CultureInfo.InvariantCulture, $"The pool had {volume} leads last month and can take {most} in {WorkingDays} working days: the rest goes to the lead desk."))
                {
                    Pool = pool.Id,
                    Count = volume - most,
                };
        }
    }

    private static int? Monthly(Pool pool, RepresentativeList people, DateTimeOffset from)
    {
        var active = pool.Members.Select(member => people.Find(member.Representative)).OfType<Representative>().Where(person => person.IsActive(from)).ToArray();
        return active.Any(person => person.Capacity.PerDay is null) ? null : active.Sum(person => person.Capacity.PerDay!.Value * WorkingDays);
    }
}
