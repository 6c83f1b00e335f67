using System.Text.Json;
using LeadSync.Domain.Leads;
using LeadSync.Functions.Documents;
using LeadSync.Functions.Leads;
using LeadSync.Functions.Routing;
using LeadSync.Functions.Scoring;
using LeadSync.Functions.Tests.Manage;
using LeadSync.Storage.Accounts;
using LeadSync.Storage.Leads;
using LeadSync.Storage.Settings;
using LeadSync.Testing;

namespace LeadSync.Functions.Tests.Leads;

/// <summary>What goes on when a process dies between storing and sending (architecture §2.3).</summary>
[Collection(ManageCollection.Name)]
public sealed class CrashPointTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task After_the_transaction_and_before_its_effects_the_repeated_message_sends_them()
    {
        await using var world = await ManageWorld.StartAsync(azurite);
        var events = Ripening(world);
        var leadId = await CommittedWithoutEffectsAsync(world, events);
        Assert.Empty(await RequestsAsync(world));

        await world.Get<ScoreLead>().RunAsync(events, default);

        Assert.Contains(leadId, Assert.Single(await RequestsAsync(world)), StringComparison.Ordinal);
        Assert.Equal(5, (await world.Get<LeadStore>().FindAsync(leadId, default))!.State.Events);
    }

    [Fact]
    public async Task After_a_command_was_stored_and_before_its_effects_the_settle_message_sends_them()
    {
        await using var world = await ManageWorld.StartAsync(azurite);
        var leadId = await CommittedWithoutEffectsAsync(world, Ripening(world));
        var op = (await world.Get<LeadStore>().FindAsync(leadId, default))!.Op;

        await world.Get<SettleLead>().RunAsync(new SettleLeadMessage(leadId, op), default);

        Assert.Single(await RequestsAsync(world));
    }

    [Fact]
    public async Task A_request_for_an_owner_that_comes_twice_makes_one_offer()
    {
        await using var world = await ManageWorld.StartAsync(azurite);
        var leadId = await world.OfferedAsync(Persons.Anna);

        await world.Get<RouteLead>().RunAsync(new RouteLeadMessage(leadId, 1, 1, null), default);

        Assert.Single((await world.Get<LeadStore>().FindAsync(leadId, default))!.State.Current!.Offers);
    }

    [Fact]
    public async Task Sixteen_writers_on_one_lead_lose_nothing()
    {
        await using var world = await ManageWorld.StartAsync(azurite);
        var score = world.Get<ScoreLead>();
        var events = Enumerable.Range(0, 48).Select(number => Touch(world, number, "page-view")).ToList();

        await Task.WhenAll(events.Chunk(3).Select(chunk => RetriedAsync(() => score.RunAsync(chunk, default))));

        var leadId = world.Get<LeadKeys>().For(Persons.Anna)[0].Partition;
        Assert.Equal(48, (await world.Get<LeadStore>().FindAsync(leadId, default))!.State.Events);
    }

    [Fact]
    public async Task An_id_that_comes_twice_in_one_message_with_other_content_is_listed_and_the_first_counts()
    {
        await using var world = await ManageWorld.StartAsync(azurite);
        var first = Touch(world, 1, "qr-scan");

        await world.Get<ScoreLead>().RunAsync([first, first with { Touchpoint = new Touchpoint("careers-view") }], default);

        var file = (await world.Get<LeadStore>().ReadAsync(world.Get<LeadKeys>().For(Persons.Anna)[0].Partition, default))!;
        Assert.Equal(1, file.Record.State.Events);
        Assert.Single(file.Events, row => row.Outcome == StoredEvent.IdReused);
    }

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

    private static List<LeadEvent> Ripening(ManageWorld world) => [.. Enumerable.Range(0, 5).Select(number => Touch(world, number, TouchpointKinds.NewsletterSignup))];

    private static LeadEvent Touch(ManageWorld world, int number, string kind) => new()
    {
        Id = $"crash-{number}", Source = "generic", Type = LeadEventType.Touchpoint, OccurredAt = world.Clock.Now.AddMinutes(number - 60), ReceivedAt = world.Clock.Now,
        Lead = Persons.Anna, Touchpoint = new Touchpoint(kind),
    };

    private static JsonElement Nothing => JsonSerializer.SerializeToElement(new { });

    // As ScoreLead does it, up to the crash.
    private static async Task<string> CommittedWithoutEffectsAsync(ManageWorld world, List<LeadEvent> events)
    {
        var op = LeadUpdater.NewOp();
        var fold = (await world.Get<ServiceLevelSource>().GetAsync(default)).Fold;
        var before = LeadRecord.New(world.Get<LeadKeys>().For(Persons.Anna)[0].Partition);
        var after = events.Aggregate(before.State, fold.Apply);
        var decision = new Decision { What = "stage", At = world.Clock.Now, Inputs = Nothing, Outcome = Nothing, Effects = LeadChange.Between(before.State, after, TimeSpan.FromHours(8)) };
        await world.Get<LeadStore>().CommitAsync(new LeadCommit(before, op, after, [.. events.Select(row => StoredEvent.Of(row, op))], [decision]), default);
        return before.LeadId;
    }

    private static async Task<IReadOnlyList<string>> RequestsAsync(ManageWorld world) =>
        [.. (await world.Get<StorageAccount>().Queue(QueueNames.LeadsToRoute).PeekMessagesAsync(32, default)).Value.Select(message => message.MessageText)];
}
