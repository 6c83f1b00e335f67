using System.Globalization;
using LeadSync.Domain.Funnels;
using LeadSync.Domain.Leads;
using LeadSync.Functions.Leads;
using LeadSync.Functions.Tests.Manage;
using LeadSync.Storage.Leads;

namespace LeadSync.Functions.Tests.Routing;

/// <summary>Leads that wait for an owner, written directly.</summary>
internal static class Waiting
{
    public static string IdOf(int number) => string.Create(CultureInfo.InvariantCulture, $"wait{number:D22}");

    public static Task WriteAsync(ManageWorld world, int count) =>
        Parallel.ForEachAsync(Enumerable.Range(0, count), new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (number, token) =>
        {
            var cycle = new Cycle { Number = 1, OpenedAt = world.Clock.Now, Milestone = Milestone.Qualified, Staffing = ["marketing", "inside-sales"] };
            var state = LeadState.Empty with { Contact = Desk.Of($"c{number}.example", number), Cycles = [cycle], Changed = 1, Events = 1, Last = new Position(world.Clock.Now, "a") };
            await world.Get<LeadStore>().CommitAsync(new LeadCommit(LeadRecord.New(IdOf(number)), LeadUpdater.NewOp(), state, [], []), token);
        });
}
