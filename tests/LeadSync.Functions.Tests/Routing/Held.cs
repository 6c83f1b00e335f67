using System.Globalization;
using LeadSync.Domain.Funnels;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Routing;
using LeadSync.Functions.Documents;
using LeadSync.Functions.Leads;
using LeadSync.Functions.Tests.Manage;
using LeadSync.Storage.Assign;
using LeadSync.Storage.Cases;
using LeadSync.Storage.Leads;

namespace LeadSync.Functions.Tests.Routing;

/// <summary>Leads that somebody holds, written directly: as many as a test needs.</summary>
internal static class Held
{
    public static string IdOf(int number) => string.Create(CultureInfo.InvariantCulture, $"held{number:D22}");

    /// <summary>Writes leads with an offer each to one representative of the pool <c>south</c>.</summary>
    public static async Task WriteAsync(ManageWorld world, int count, string representative, bool accepted = false, int from = 0)
    {
        var counts = world.Get<AssignStore>();
        await Parallel.ForEachAsync(Enumerable.Range(from, count), new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (number, token) => await WriteAsync(world, number, representative, accepted, token));
        // One draw at a time: they share the rows of the pool.
        for (var number = from; number < from + count; number++) await DrawAsync(world, counts, number, representative);
    }

    private static async Task WriteAsync(ManageWorld world, int number, string representative, bool accepted, CancellationToken token)
    {
        var cycle = new Cycle { Number = 1, OpenedAt = world.Clock.Now, Milestone = Milestone.Qualified, Staffing = ["marketing", "inside-sales"] };
        var fold = (await world.Get<ServiceLevelSource>().GetAsync(token)).Fold;
        var state = LeadState.Empty with { Contact = Desk.Of($"c{number}.example", number), Cycles = [cycle], Changed = 1, Events = 1, Last = new Position(world.Clock.Now, "a") };
        state = fold.Tell(state, new ToldFact.Offered(1, state.NextPlace(world.Clock.Now, "b"), "routing", OfferOf(world, representative)));
        if (accepted) state = fold.Tell(state, new ToldFact.Accepted(1, state.NextPlace(world.Clock.Now, "c"), representative));
        await world.Get<LeadStore>().CommitAsync(new LeadCommit(LeadRecord.New(IdOf(number)), LeadUpdater.NewOp(), state, [], []), token);
        await world.Get<CaseStore>().OpenAsync(IdOf(number), CareOf(world, representative), token);
    }

    private static async Task DrawAsync(ManageWorld world, AssignStore assign, int number, string representative)
    {
        var read = await assign.ReadAsync(default);
        var load = read.Counts.LoadOf(representative);
        var after = read.Counts with { Loads = read.Counts.Loads.SetItem(representative, load with { Open = load.Open + 1 }) };
        // Drawn as the only one who was there: so nobody is owed anything afterwards.
        Assert.IsType<DrawOutcome.Drawn>(await assign.DrawAsync(new Draw(IdOf(number), 1, OfferOf(world, representative), [new PoolMember(representative)]), after, read, default));
    }

    private static Offer OfferOf(ManageWorld world, string representative) => new()
    {
        Number = 1, Representative = representative, Department = "inside-sales", Pool = "south", Rule = "de", Table = "default", TableVersion = 2,
        OfferedAt = world.Clock.Now, AcceptBy = world.Clock.Now.AddHours(8),
    };

    private static Care CareOf(ManageWorld world, string representative) => new(representative, 1, 1, world.Clock.Now, "south");
}
