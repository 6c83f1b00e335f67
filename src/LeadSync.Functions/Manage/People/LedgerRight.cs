using LeadSync.Domain.Routing;
using LeadSync.Functions.Http;

namespace LeadSync.Functions.Manage.People;

/// <summary>How much of a pool's ledger somebody may see (D-32).</summary>
internal abstract record LedgerRight
{
    private const int FewestPeople = 5;

    private LedgerRight()
    {
    }

    public static LedgerRight Of(PeopleStatistics statistics, IReadOnlyList<PoolMember> members, Access.Granted reader)
    {
        if (reader.IsRepresentativeOnly) return new Own(reader.Name, ShowsWhole(statistics, members));
        if (statistics == PeopleStatistics.Person) return new ByName();
        if (statistics == PeopleStatistics.Off) return new Refused("Figures about employees are switched off (LeadSync__People__Statistics).");
        return ShowsWhole(statistics, members)
            ? new Whole()
            : new Refused("Figures of pools of fewer than five people are not shown: they would be figures about persons (LeadSync__People__Statistics is team).");
    }

    private static bool ShowsWhole(PeopleStatistics statistics, IReadOnlyList<PoolMember> members) =>
        statistics != PeopleStatistics.Off && (statistics == PeopleStatistics.Person || members.Count >= FewestPeople);

    /// <summary>Everything, by name.</summary>
    public sealed record ByName : LedgerRight;

    /// <summary>The pool as a whole.</summary>
    public sealed record Whole : LedgerRight;

    /// <summary>One's own figures.</summary>
    /// <param name="Representative">Who looks.</param>
    /// <param name="WithWhole">Whether the pool's are shown, too.</param>
    public sealed record Own(string Representative, bool WithWhole) : LedgerRight;

    /// <summary>Nothing.</summary>
    /// <param name="Detail">Why, and what decides it.</param>
    public sealed record Refused(string Detail) : LedgerRight;
}
