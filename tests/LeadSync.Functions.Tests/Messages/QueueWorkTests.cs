using LeadSync.Domain.Leads;
using LeadSync.Functions.Messages;
using LeadSync.Functions.Tests.Manage;
using LeadSync.Storage.Accounts;
using LeadSync.Storage.DeadLetters;
using LeadSync.Storage.Queues;
using LeadSync.Storage.Settings;
using LeadSync.Testing;

namespace LeadSync.Functions.Tests.Messages;

[Collection(ManageCollection.Name)]
public sealed class QueueWorkTests(AzuriteFixture azurite)
{
    [Theory]
    [InlineData("not json")]
    [InlineData("{\"v\":99,\"attempt\":1,\"events\":[]}")]
    public async Task A_text_that_cannot_be_read_is_a_dead_letter_on_the_first_try(string text)
    {
        await using var world = await ManageWorld.StartAsync(azurite);

        await RunAsync(world, text, 1, () => throw new InvalidOperationException("Nothing to work on."));

        Assert.Equal("unreadable", Assert.Single(await LettersAsync(world)).Reason);
    }

    [Fact]
    public async Task Before_the_last_try_a_failure_goes_back_to_the_host()
    {
        await using var world = await ManageWorld.StartAsync(azurite);

        await Assert.ThrowsAsync<WorkFailedException>(() => RunAsync(world, Text(), 4, () => throw new InvalidOperationException("boom")));

        Assert.Empty(await LettersAsync(world));
    }

    [Fact]
    public async Task The_last_try_is_written_down_before_it_and_its_failure_completes_the_message()
    {
        await using var world = await ManageWorld.StartAsync(azurite);
        var during = 0;

        await RunAsync(world, Text(), 5, async () =>
        {
            during = (await LettersAsync(world)).Count;
            throw new InvalidOperationException("boom");
        });

        Assert.Equal(1, during);
        Assert.Equal(5, Assert.Single(await LettersAsync(world)).Tries);
    }

    [Fact]
    public async Task A_last_try_that_succeeds_leaves_no_letter()
    {
        await using var world = await ManageWorld.StartAsync(azurite);

        await RunAsync(world, Text(), 5, () => Task.CompletedTask);

        Assert.Empty(await LettersAsync(world));
    }

    private static string Text() => EnvelopeCodec.Json(new LeadEventsEnvelope
    {
        Events = [new LeadEvent { Id = "e", Source = "generic", Type = LeadEventType.Profile, OccurredAt = DateTimeOffset.UnixEpoch, Lead = Persons.Anna }],
    });

    private static Task RunAsync(ManageWorld world, string text, long delivery, Func<Task> work) =>
        world.Get<QueueWork>().RunAsync<LeadEventsEnvelope>(
            new Delivery(QueueNames.LeadEvents, text, delivery),
            message => [.. message.Events.Select(row => MessagePart.Of(row, world.Get<LeadKeys>()))],
            async (_, _) =>
            {
                await work();
                return new WorkResult<LeadEventsEnvelope>(WorkOutcome.Done);
            },
            default);

    private static async Task<IReadOnlyList<DeadLetter>> LettersAsync(ManageWorld world) => (await world.Get<DeadLetterStore>().ListAsync(50, null, default)).Items;
}
