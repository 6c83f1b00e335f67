using System.Globalization;
using System.Text;
using LeadSync.Domain.Routing;
using LeadSync.Domain.Routing.Replay;
using LeadSync.Domain.Text;
using LeadSync.Functions.Documents;
using LeadSync.Functions.Jobs;
using LeadSync.Functions.Manage.Documents.Trials;
using LeadSync.Functions.Tests.Jobs;
using LeadSync.Functions.Tests.Manage;
using LeadSync.Storage.Documents;
using LeadSync.Storage.Routing;
using LeadSync.Testing;

namespace LeadSync.Functions.Tests.Routing;

/// <summary>A draft on recorded leads: who gets what, and what differs.</summary>
[Collection(ManageCollection.Name)]
[Trait("Requirement", "D-28")]
public sealed class SimulationTests(AzuriteFixture azurite)
{
    private const string SoftwareToCleo =
        """{"rules":[{"id":"software","when":{"industry":["software"]},"assign":{"representative":"cleo"}},{"id":"early","when":{"fastLane":true},"assign":{"pool":"nobody"}},{"id":"de","when":{"country":["DE"]},"assign":{"pool":"south"}}],"otherwise":{"assign":{"representative":"lead-desk"}},"pools":[{"id":"south","strategy":"roundRobin","members":[{"representative":"anna"},{"representative":"ben","weight":2}]},{"id":"nobody","strategy":"roundRobin","members":[{"representative":"gone"}]}]}""";

    private const string PeopleAndWhoLeft =
        """[{"id":"lead-desk","name":"Lead desk"},{"id":"anna","name":"Anna"},{"id":"ben","name":"Ben"},{"id":"cleo","name":"Cleo"},{"id":"gone","name":"Gone","to":"2026-01-01T00:00:00Z"}]""";

    private static int Leads => Environment.GetEnvironmentVariable("LEADSYNC_TIER") == "full" ? 100_000 : 5_000;

    private static int Rules => Environment.GetEnvironmentVariable("LEADSYNC_TIER") == "full" ? 20_000 : 2_000;

    [Fact]
    public async Task Recorded_leads_go_by_the_draft_and_the_result_names_who_gets_what_each_that_moves_and_those_whom_nobody_gets()
    {
        await using var world = await ManageWorld.StartAsync(azurite).OpenedAsync(PeopleAndWhoLeft, SoftwareToCleo);
        await world.Get<RecordedRoutingStore>().AddPackedAsync([.. History.Of(90, world.Clock.Now.AddDays(-3))], default);

        var started = await SimulateAsync(world, """{"history":{"days":90}}""");
        await JobQueue.DrainAsync(world);

        var job = await JobAsync(world, started);
        Assert.Equal((202, "done", 90, "tester"), (started.Status, (string)job.Json["state"]!, (int)job.Json["done"]!, (string)job.Json["by"]!));
        var result = (await ResultAsync(world, job)).Json;
        var (sums, leads) = (result["sums"]!, result["leads"]!.AsArray());
        var (software, desk) = (History.Of(90, default(DateTimeOffset).AddDays(1)).Count(IsSoftware), History.Of(90, default(DateTimeOffset).AddDays(1)).Count(offer => !IsSoftware(offer) && IsFast(offer)));
        Assert.Equal((45, 45), ((int)sums["representatives"]!["before"]!["anna"]!, (int)sums["representatives"]!["before"]!["ben"]!));
        Assert.Equal((software, desk), ((int)sums["representatives"]!["after"]!["cleo"]!, (int)sums["representatives"]!["after"]!["lead-desk"]!));
        Assert.Equal((desk, desk), ((int)sums["withoutOwner"]!, (int)sums["reasons"]!["after"]!["owner-disabled"]!));
        Assert.InRange((int)sums["representatives"]!["after"]!["ben"]! - (2 * (int)sums["representatives"]!["after"]!["anna"]!), -3, 3);
        Assert.Equal(software + desk, leads.Count);
        Assert.Equal((int)job.Json["counts"]!["moved"]!, leads.Count);
        var first = leads[0]!;
        Assert.Equal(("lead0000000000000000000000", "south", "software", "cleo"), ((string)first["lead"]!, (string)first["before"]!["pool"]!, (string)first["after"]!["rule"]!, (string)first["after"]!["representative"]!));
    }

    [Fact]
    public async Task Leads_of_the_body_are_still_simulated_at_once() =>
        Assert.Equal("cleo", (string)(await SimulateAsync(await ManageWorld.StartAsync(azurite).OpenedAsync(PeopleAndWhoLeft, SoftwareToCleo), """{"leads":[{"industry":"software"}]}""")).Json["results"]![0]!["representative"]!);

    [Theory]
    [InlineData("""{"history":{"days":0}}""")]
    [InlineData("""{"history":{"days":401}}""")]
    [InlineData("""{"history":{"days":"90"}}""")]
    [InlineData("""{"history":90}""")]
    public async Task Days_that_cannot_be_are_refused_with_422(string body)
    {
        await using var world = await ManageWorld.StartAsync(azurite).OpenedAsync();

        var answer = await SimulateAsync(world, body);

        Assert.Equal((422, "/history/days"), (answer.Status, answer.Pointers.Single()));
    }

    [Fact]
    public async Task Without_any_recorded_lead_the_result_is_an_empty_one()
    {
        await using var world = await ManageWorld.StartAsync(azurite).OpenedAsync();

        var started = await SimulateAsync(world, """{"history":{"days":1}}""");
        await JobQueue.DrainAsync(world);

        Assert.Equal((0, 0), ((int)(await ResultAsync(world, await JobAsync(world, started))).Json["sums"]!["offers"]!, (await ResultAsync(world, await JobAsync(world, started))).Json["leads"]!.AsArray().Count));
    }

    [Fact]
    public async Task Many_leads_by_many_rules_cost_few_operations_and_little_memory()
    {
        await using var world = await ManageWorld.StartAsync(azurite).OpenedAsync(table: TableOf(Rules));
        var offers = History.Of(Leads, world.Clock.Now.AddMinutes(-Leads - 1)).ToList();
        foreach (var day in offers.GroupBy(offer => offer.At.UtcDateTime.Date))
            foreach (var part in day.Chunk(RecordedRoutingStore.PerRow)) await world.Get<RecordedRoutingStore>().AddPackedAsync(part, default);
        await SimulateAsync(world, """{"leads":[]}""");
        using var heap = new HeapPeak();
        var before = world.Operations();

        var started = await SimulateAsync(world, """{"history":{"days":90}}""");
        await JobQueue.DrainAsync(world);

        var operations = world.Operations() - before;
        Assert.InRange(operations, 10, 110);
        Assert.InRange(heap.Megabytes, 0, 256);
        var result = await ResultAsync(world, await JobAsync(world, started));
        Assert.Equal(Leads, (int)result.Json["sums"]!["offers"]!);
        Assert.Equal(Leads, result.Json["sums"]!["representatives"]!["after"]!.AsObject().Sum(share => (int)share.Value!));
    }

    [Fact]
    public async Task A_page_that_is_cut_off_and_done_again_counts_and_lists_each_lead_once()
    {
        await using var world = await ManageWorld.StartAsync(azurite).OpenedAsync(PeopleAndWhoLeft, SoftwareToCleo);
        await world.Get<RecordedRoutingStore>().AddPackedAsync([.. History.Of(90, world.Clock.Now.AddDays(-3))], default);
        var started = await SimulateAsync(world, """{"history":{"days":90}}""");
        var message = await JobQueue.TakeAsync(world);

        for (var operations = 1; operations < 8; operations++) await Kill.AfterAsync(world, message, operations);
        await world.Get<RunJobWork>().RunAsync(message, 1, default);
        await JobQueue.DrainAsync(world);

        var result = (await ResultAsync(world, await JobAsync(world, started))).Json;
        Assert.Equal(90, (int)result["sums"]!["offers"]!);
        var listed = result["leads"]!.AsArray().Select(lead => (string)lead!["lead"]!).ToList();
        Assert.Equal(listed.Distinct(StringComparer.Ordinal), listed);
    }

    [Fact]
    public async Task Replaying_costs_little_more_than_the_bare_decisions_of_the_same_leads()
    {
        await using var world = await ManageWorld.StartAsync(azurite);
        var store = world.Get<RecordedRoutingStore>();
        var offers = History.Of(1_300, new DateTimeOffset(2026, 10, 31, 0, 0, 0, TimeSpan.Zero)).ToList();
        foreach (var part in offers.Chunk(RecordedRoutingStore.PerRow)) await store.AddPackedAsync(part, default);
        var page = await store.ReadAsync(world.Clock.Now.AddDays(-2), null, default);
        using var document = System.Text.Json.JsonDocument.Parse(TableOf(20_000));
        var table = new TableVersion("default", 0, ((Reading<RoutingTable>.Done)RoutingTableReader.Read(document.RootElement)).Value);
        var people = (await world.Get<RoutingSource>().GetAsync("default", default)).People;

        // In turns, and the best of each: what else the machine does is not measured.
        var (bare, replayed) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
        for (var round = 0; round < 40; round++)
        {
            bare = Least(bare, () => Decided(offers, table, people, world.Clock.Now));
            replayed = Least(replayed, () => Replayed(page, new RoutingReplay(table, people, world.Clock.Now, new ReplayTotals())));
        }

        Assert.True(bare >= 0.8 * replayed, $"Bare decisions took {bare.TotalMilliseconds:F1} ms, the replay {replayed.TotalMilliseconds:F1} ms: it is to reach 0.8 of their rate.");
    }

    // One after another, as routing does: each draw counts for the next.
    private static int Decided(List<RecordedRouting> offers, TableVersion table, RepresentativeList people, DateTimeOffset now)
    {
        var (counts, length) = (AssignmentCounts.None, 0);
        foreach (var offer in offers)
        {
            var decision = RoutingEngine.Decide(offer.RequestAt(now), table, people, counts);
            counts = counts.After(decision, now);
            length += decision.Representative.Length;
        }

        return length;
    }

    private static int Replayed(RecordedRoutingPage page, RoutingReplay replay) => page.Items.Sum(offer => replay.Replay(offer).After.Representative.Length);

    private static TimeSpan Least(TimeSpan best, Func<int> run)
    {
        var from = TimeProvider.System.GetTimestamp();
        Assert.True(run() > 0);
        var took = TimeProvider.System.GetElapsedTime(from);
        return took < best ? took : best;
    }

    // Each rule names a postal code, some an industry: a territory.
    private static string TableOf(int rules)
    {
        var text = new StringBuilder("{\"rules\":[");
        for (var number = 0; number < rules; number++)
            text.Append(CultureInfo.InvariantCulture, $"{{\"id\":\"r{number}\",\"when\":{{\"country\":[\"DE\"],\"postalCode\":[\"{10_000 + (number * 4)}\"],\"employees\":{{\"min\":{number % 50}}}}},\"assign\":{{\"pool\":\"south\"}}}},");
        return text.Append("""{"id":"de","when":{"country":["DE"]},"assign":{"pool":"south"}}],"otherwise":{"assign":{"representative":"lead-desk"}},"pools":[{"id":"south","strategy":"roundRobin","members":[{"representative":"anna"},{"representative":"ben"}]}]}""").ToString();
    }

    private static bool IsSoftware(RecordedRouting offer) => offer.Fields.Any(field => field.Name == "industry" && field.Texts![0] == "software");

    private static bool IsFast(RecordedRouting offer) => offer.Fields.Any(field => field is { Name: "fastLane", Flag: true });

    private static Task<Reply> SimulateAsync(ManageWorld world, string body) =>
        world.SendAsync(world.Get<TryDrafts>().RunAsync(DocumentKinds.RoutingTables, "default", world.Request(body), "tester", default));

    private static Task<Reply> JobAsync(ManageWorld world, Reply started) => world.SendAsync(world.Get<ManageJobs>().ShowAsync((string)started.Json["id"]!, default));

    private static Task<Reply> ResultAsync(ManageWorld world, Reply job) => world.SendAsync(world.Get<ManageJobs>().ResultAsync((string)job.Json["id"]!, default));
}
