using LeadSync.Functions.Leads;
using LeadSync.Functions.Tests.Manage;
using LeadSync.Storage.Accounts;
using LeadSync.Storage.Leads;
using LeadSync.Testing;

namespace LeadSync.Functions.Tests.Identity;

/// <summary>A merge is cut off anywhere, or met by others: it ends the same (architecture §2.3).</summary>
[Collection(ManageCollection.Name)]
public sealed class MergeCrashTests(AzuriteFixture azurite)
{
    private const int Offered = 5;

    [Fact]
    public async Task After_any_operation_a_merge_may_die_and_the_repeated_message_finishes_it()
    {
        await using var world = await ManageWorld.StartAsync(azurite);
        var operations = 1;
        while (await DiedAsync(world, operations)) operations++;

        Assert.InRange(operations, 12, 100);
    }

    [Fact]
    public async Task Whoever_writes_to_a_lead_behind_a_fence_finishes_the_merge_first()
    {
        await using var world = await ManageWorld.StartAsync(azurite);
        await world.TakeAsync(world.Touched(IdentityWorld.Email("stays"), "e1", minute: 1));
        await world.TakeAsync(world.Touched(IdentityWorld.Email("goes"), "e2", minute: 2));
        var (stays, goes) = (await world.OfAsync(IdentityWorld.Email("stays")), await world.OfAsync(IdentityWorld.Email("goes")));
        Assert.True(await world.Get<LeadMergeStore>().FenceAsync(goes, stays.LeadId, default));

        await world.TakeAsync(world.Touched(IdentityWorld.Email("goes"), "e3", minute: 3));

        var lead = await world.OfAsync(IdentityWorld.Email("goes"));
        Assert.Equal((stays.LeadId, 3), (lead.LeadId, lead.State.Events));
        Assert.Equal([goes.LeadId], lead.MergedFrom);
    }

    [Fact]
    public async Task Two_leads_that_were_fenced_into_each_other_end_in_one()
    {
        await using var world = await ManageWorld.StartAsync(azurite);
        await world.TakeAsync(world.Touched(IdentityWorld.Email("one"), "e1", minute: 1));
        await world.TakeAsync(world.Touched(IdentityWorld.Email("two"), "e2", minute: 2));
        var (one, two) = (await world.OfAsync(IdentityWorld.Email("one")), await world.OfAsync(IdentityWorld.Email("two")));
        Assert.True(await world.Get<LeadMergeStore>().FenceAsync(one, two.LeadId, default));
        Assert.True(await world.Get<LeadMergeStore>().FenceAsync(two, one.LeadId, default));

        await world.TakeAsync(world.Touched(IdentityWorld.Email("two"), "e3", minute: 3));

        var lead = await world.OfAsync(IdentityWorld.Email("one"));
        Assert.Equal((one.LeadId, 3), (lead.LeadId, lead.State.Events));
        Assert.Equal(one.LeadId, (await world.OfAsync(IdentityWorld.Email("two"))).LeadId);
    }

    [Fact]
    public async Task Rival_merges_and_writers_lose_no_event()
    {
        await using var world = await ManageWorld.StartAsync(azurite);
        string[] names = ["one", "two", "three", "four"];
        foreach (var (name, number) in names.Select((name, number) => (name, number))) await world.TakeAsync(world.Touched(IdentityWorld.Email(name), name, minute: number));
        var work = names.Select((name, number) => world.Merge(IdentityWorld.Email(name), IdentityWorld.Email(names[(number + 1) % 4]), $"m-{name}"))
            .Concat(names.SelectMany(name => Enumerable.Range(10, 4).Select(minute => world.Touched(IdentityWorld.Email(name), $"{name}-{minute}", minute: minute))));

        await Task.WhenAll(work.Select(row => RetriedAsync(() => world.TakeAsync(row))));

        var lead = await world.OfAsync(IdentityWorld.Email("one"));
        Assert.Equal(20, lead.State.Events);
        Assert.All(await Task.WhenAll(names.Select(name => world.OfAsync(IdentityWorld.Email(name)))), each => Assert.Equal(lead.LeadId, each.LeadId));
    }

    // Both are in the CRM: every step has something to do.
    private static async Task<bool> DiedAsync(ManageWorld world, int operations)
    {
        var (stays, goes) = (IdentityWorld.Email($"stays{operations}"), IdentityWorld.External($"goes{operations}"));
        var (staysId, goesId) = (await world.OfferedAsync(stays), await world.OfferedAsync(goes));
        var deciding = world.Touched(stays with { ExternalId = goes.ExternalId, System = goes.System }, $"both{operations}", minute: 600);

        var died = await CrashPoint.AfterAsync(operations, token => world.TakeAsync(deciding, token));
        await world.TakeAsync(deciding);

        await MergedAsync(world, staysId, goesId);
        return died;
    }

    private static async Task MergedAsync(ManageWorld world, string stays, string goes)
    {
        var file = (await world.Get<LeadStore>().ReadAsync(stays, default))!;
        Assert.Equal([goes], file.Record.MergedFrom);
        Assert.Equal(stays, (await world.Get<LeadStore>().FindAsync(goes, default))!.LeadId);
        Assert.Equal((2 * Offered) + 1, file.Record.State.Events);
        Assert.Single(file.Decisions, row => row.Decision.What == "merged");
        Assert.Equal("applied", Assert.Single(file.Events.Select(row => row.Outcome).Distinct()));
        Assert.Equal([stays], (await world.RowsAsync(TableNames.Cases)).Select(row => row.GetString("lead")!).Where(id => id == stays || id == goes));
        Assert.Equal(0, await SignsAsync(world, goes));
        Assert.Equal(2, await SignsAsync(world, stays));
        Assert.Equal([false], (await world.RowsAsync(TableNames.Assign)).Where(row => row.RowKey.StartsWith($"d|{goes}|", StringComparison.Ordinal)).Select(row => row.GetBoolean("open")));
    }

    private static async Task<int?> SignsAsync(ManageWorld world, string leadId) =>
        (await world.RowsAsync(TableNames.FunnelFacts)).Where(row => row.GetString("lead") == leadId).Sum(row => row.GetInt32("sign"));

    // The queue delivers again what met too many rivals; so does this.
    private static async Task RetriedAsync(Func<Task> work, int deliveries = 5)
    {
        try
        {
            await work();
        }
        catch (ContentionException) when (deliveries > 1)
        {
            await RetriedAsync(work, deliveries - 1);
        }
    }
}
