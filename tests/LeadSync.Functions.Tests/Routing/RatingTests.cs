using System.Text.Json.Nodes;
using LeadSync.Domain.Funnels;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Scoring;
using LeadSync.Functions.Documents;
using LeadSync.Functions.Jobs;
using LeadSync.Functions.Manage.Leads;
using LeadSync.Functions.Reruns;
using LeadSync.Functions.Tests.Jobs;
using LeadSync.Functions.Tests.Manage;
using LeadSync.Storage.Accounts;
using LeadSync.Storage.Leads;
using LeadSync.Testing;

namespace LeadSync.Functions.Tests.Routing;

/// <summary>Open leads that are rated again on an administrator's word: previewed, paced, each once.</summary>
[Collection(ManageCollection.Name)]
[Trait("Requirement", "D-28")]
public sealed class RatingTests(AzuriteFixture azurite)
{
    private const string Preview = """{"what":"score","select":{},"mode":"preview"}""";
    private const string Apply = """{"what":"score","select":{},"mode":"apply"}""";

    [Fact]
    public async Task A_preview_says_who_would_become_an_MQL_and_changes_nothing()
    {
        await using var world = await ManageWorld.StartAsync(azurite);
        var leads = await LeadsAsync(world, 3, 1);
        await PublishAsync(world, threshold: 18, newsletter: 9);

        var job = await DoneAsync(world, Preview);

        Assert.Equal((3, 2, 2), ((int)job["counts"]!["looked"]!, (int)job["counts"]!["found"]!, (int)job["counts"]!["mql"]!));
        var lines = await ResultAsync(world, job);
        Assert.Equal([(14d, 18d), (14d, 18d)], lines.Select(line => ((double)line["before"]!["score"]!, (double)line["after"]!["score"]!)));
        Assert.All(lines, line => Assert.Equal(("Lead", "MQL", true), ((string)line["before"]!["stage"]!, (string)line["after"]!["stage"]!, (bool)line["becomesMql"]!)));
        Assert.All(await RecordsAsync(world, leads), record => Assert.DoesNotContain(record.State.Told, fact => fact is ToldFact.Rated));
    }

    [Fact]
    public async Task Each_open_lead_is_rated_once_though_pages_are_killed_and_done_twice_and_nobody_is_handed_over_twice()
    {
        await using var world = await ManageWorld.StartAsync(azurite).OpenedAsync();
        var offered = await world.OfferedAsync(Desk.Of("offered.example", 99));
        var taken = await world.OfferedAsync(Desk.Of("taken.example", 98));
        await world.AcceptAsync(taken);
        var leads = await LeadsAsync(world, 12, 3);
        await world.Get<StorageAccount>().Queue(QueueNames.LeadsToRoute).ClearMessagesAsync();
        await PublishAsync(world, threshold: 20, newsletter: 9);

        var job = await KilledAsync(world, Apply);

        Assert.Equal((13, 0, 12), ((int)job["counts"]!["rated"]!, (int?)job["counts"]!["unchanged"] ?? 0, (int)job["counts"]!["mql"]!));
        Assert.All(await RecordsAsync(world, leads), record =>
        {
            Assert.Equal(2, Assert.Single(record.State.Told.OfType<ToldFact.Rated>()).Version);
            Assert.Equal(("MQL", "re-rated", "score"), (record.State.History[^1].To, record.State.History[^1].Reason, record.State.History[^1].By));
        });
        Assert.Equal(leads.Order(StringComparer.Ordinal), (await RoutedAsync(world)).Order(StringComparer.Ordinal).Distinct(StringComparer.Ordinal));
        var (open, accepted) = ((await RecordsAsync(world, [offered]))[0].State.Current!, (await RecordsAsync(world, [taken]))[0].State);
        Assert.Equal((Milestone.Qualified, OfferOutcome.Open, 1), (open.Milestone, open.Held!.Outcome, open.Offers.Count));
        Assert.DoesNotContain(accepted.Told, fact => fact is ToldFact.Rated);
    }

    [Fact]
    public async Task A_second_run_finds_nothing_and_the_decision_comes_out_the_same_when_it_is_executed_again()
    {
        await using var world = await ManageWorld.StartAsync(azurite);
        var lead = Assert.Single(await LeadsAsync(world, 1, 2));
        await PublishAsync(world, threshold: 100, newsletter: 9);

        await DoneAsync(world, Apply);
        var second = await DoneAsync(world, Apply);

        Assert.Equal(0, (int)second["counts"]!["found"]!);
        var shown = (await world.SendAsync(world.Get<ShowLead>().ByIdAsync(lead, default))).Json;
        Assert.Equal((18d, 18d), ((double)shown["score"]!["total"]!, shown["score"]!["lines"]!.AsArray().Sum(line => (double)line!["points"]!)));
        var decisions = (await world.Get<LeadStore>().ReadAsync(lead, default))!.Decisions;
        var again = (await world.SendAsync(world.Get<RerunDecision>().RunAsync(lead, decisions.Count, default))).Json;
        Assert.Equal(("rated", true), (decisions[^1].Decision.What, (bool)again["same"]!));
        Assert.Equal(2, decisions[^1].Decision.Versions["service-level:default"]);
    }

    [Fact]
    public async Task An_event_that_arrives_late_is_rated_like_those_that_were_there()
    {
        await using var world = await ManageWorld.StartAsync(azurite);
        var person = Desk.Of("late.example", 1);
        var lead = await world.TouchAsync(person, TouchpointKinds.NewsletterSignup);
        var before = world.Clock.Now;
        await PublishAsync(world, threshold: 100, newsletter: 9);
        await DoneAsync(world, Apply);

        await world.Get<Scoring.ScoreLead>().RunAsync([new LeadEvent
        {
            Id = "late", Source = "generic", Type = LeadEventType.Touchpoint, OccurredAt = before.AddSeconds(1), ReceivedAt = world.Clock.Now, Lead = person, Touchpoint = new Touchpoint("newsletter-signup"),
        }], default);

        var points = (await RecordsAsync(world, [lead]))[0].State.Current!.Points.Tallies.Sum(tally => tally.Sum);
        Assert.Equal(18, points);
    }

    [Fact]
    public async Task A_rerun_that_is_stopped_rates_no_further()
    {
        await using var world = await ManageWorld.StartAsync(azurite);
        await LeadsAsync(world, 1, 1);
        await PublishAsync(world, threshold: 100, newsletter: 9);
        var started = await StartAsync(world, Apply);
        await JobQueue.DrainAsync(world, until: 1);

        await world.SendAsync(world.Get<ManageJobs>().StopAsync(started, default));
        while (await JobQueue.CountAsync(world) > 0) await JobQueue.DrainAsync(world);

        var job = await JobAsync(world, started);
        Assert.Equal(("stopped", null), ((string)job["state"]!, (int?)job["counts"]!["rated"]));
    }

    // Leads with newsletter sign-ups each, and of the first ones one more person who did nothing that a level rates otherwise.
    private static async Task<IReadOnlyList<string>> LeadsAsync(ManageWorld world, int count, int signups)
    {
        var leads = new List<string>();
        for (var number = 0; number < count; number++)
        {
            var person = Desk.Of("acme.example", number);
            var kind = signups == 1 && number == 0 ? "page-view" : TouchpointKinds.NewsletterSignup;
            for (var touch = 0; touch < Math.Max(signups, 2); touch++) leads.Add(await world.TouchAsync(person, kind));
        }

        return [.. leads.Distinct(StringComparer.Ordinal)];
    }

    private static async Task PublishAsync(ManageWorld world, int threshold, int newsletter)
    {
        world.Clock.Pass(TimeSpan.FromMinutes(1));
        var level = JsonNode.Parse(ServiceLevelReader.Shipped)!;
        level["threshold"] = threshold;
        foreach (var rule in level["rules"]!.AsArray().Where(rule => (string)rule!["id"]! == "newsletter-signup")) rule!["points"] = newsletter;
        await world.PublishAsync(ServiceLevelSource.Name, level.ToJsonString());
        world.Clock.Pass(TimeSpan.FromMinutes(1));
    }

    private static async Task<string> StartAsync(ManageWorld world, string body)
    {
        var answer = await world.SendAsync(world.Get<StartRerun>().RunAsync(world.Request(body), "tester", default));
        Assert.Equal(202, answer.Status);
        return (string)answer.Json["id"]!;
    }

    private static async Task<JsonNode> DoneAsync(ManageWorld world, string body)
    {
        var started = await StartAsync(world, body);
        while (await JobQueue.CountAsync(world) > 0) await JobQueue.DrainAsync(world);
        return await JobAsync(world, started);
    }

    private static async Task<JsonNode> KilledAsync(ManageWorld world, string body)
    {
        var started = await StartAsync(world, body);
        var message = await JobQueue.TakeAsync(world);
        var cut = 5;
        while ((string)(await JobAsync(world, started))["state"]! != "done")
        {
            await Kill.AfterAsync(world, message, cut);
            cut += 17;
            await world.Get<RunJobWork>().RunAsync(message, 1, default);
            await world.Get<RunJobWork>().RunAsync(message, 1, default);
        }

        while (await JobQueue.CountAsync(world) > 0) await JobQueue.DrainAsync(world);
        return await JobAsync(world, started);
    }

    private static async Task<JsonNode> JobAsync(ManageWorld world, string id) => (await world.SendAsync(world.Get<ManageJobs>().ShowAsync(id, default))).Json;

    private static async Task<IReadOnlyList<JsonNode>> ResultAsync(ManageWorld world, JsonNode job) =>
        [.. (await world.SendAsync(world.Get<ManageJobs>().ResultAsync((string)job["id"]!, default))).Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!)];

    private static async Task<IReadOnlyList<LeadRecord>> RecordsAsync(ManageWorld world, IEnumerable<string> leads) =>
        [.. (await Task.WhenAll(leads.Select(lead => world.Get<LeadStore>().FindAsync(lead, default)))).Select(record => record!)];

    private static async Task<IReadOnlyList<string>> RoutedAsync(ManageWorld world)
    {
        var messages = (await world.Get<StorageAccount>().Queue(QueueNames.LeadsToRoute).ReceiveMessagesAsync(32, TimeSpan.FromMinutes(5), default)).Value;
        return [.. messages.Select(message => (string)JsonNode.Parse(message.MessageText)!["body"]!["leadId"]!)];
    }
}
