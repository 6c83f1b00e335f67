using System.Text.Json.Nodes;
using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using LeadSync.Domain.Leads;
using LeadSync.Functions.Documents;
using LeadSync.Functions.Jobs;
using LeadSync.Functions.Manage.Leads;
using LeadSync.Functions.Reruns;
using LeadSync.Functions.Routing;
using LeadSync.Functions.Tests.Jobs;
using LeadSync.Functions.Tests.Manage;
using LeadSync.Storage.Accounts;
using LeadSync.Storage.Assign;
using LeadSync.Storage.Cases;
using LeadSync.Storage.Leads;
using LeadSync.Testing;

namespace LeadSync.Functions.Tests.Routing;

/// <summary>Leads that change hands on an administrator's word: previewed, paced, each once.</summary>
[Collection(ManageCollection.Name)]
[Trait("Requirement", "D-28")]
public sealed class RerunTests(AzuriteFixture azurite)
{
    private const string Owner = """{"what":"owner","select":{"owner":"anna"},"mode":""";
    private const string AndCleo =
        """{"rules":[{"id":"de","when":{"country":["DE"]},"assign":{"pool":"south"}}],"otherwise":{"assign":{"representative":"lead-desk"}},"pools":[{"id":"south","strategy":"roundRobin","members":[{"representative":"anna"},{"representative":"ben"},{"representative":"cleo"}]}]}""";

    private static int Leads => Environment.GetEnvironmentVariable("LEADSYNC_TIER") == "full" ? 500 : 120;

    [Fact]
    public async Task A_leavers_open_leads_are_listed_first_and_then_each_moves_once_though_pages_are_killed_and_done_twice()
    {
        await using var world = await ManageWorld.StartAsync(azurite).OpenedAsync(table: AndCleo);
        await Held.WriteAsync(world, Leads, "anna");

        var preview = await DoneAsync(world, Owner + "\"preview\"}");
        var untouched = await OffersAsync(world);
        var applied = await KilledAsync(world, Owner + "\"apply\"}");
        await RoutedAsync(world);

        Assert.All(untouched, offers => Assert.Equal("anna", Assert.Single(offers).Representative));
        Assert.Equal((Leads, Leads), ((int)preview["counts"]!["found"]!, (int)preview["done"]!));
        Assert.Equal((Leads, null), ((int)applied["counts"]!["moved"]!, (int?)applied["counts"]!["unchanged"] is 0 or null ? null : applied["counts"]!["unchanged"]!.ToString()));
        var offers = await OffersAsync(world);
        Assert.All(offers, each => Assert.Equal([("anna", OfferOutcome.Withdrawn), (each[^1].Representative, OfferOutcome.Open)], each.Select(offer => (offer.Representative, offer.Outcome))));
        var shares = offers.CountBy(each => each[^1].Representative).ToDictionary(share => share.Key, share => share.Value, StringComparer.Ordinal);
        Assert.Equal(["ben", "cleo"], shares.Keys.Order(StringComparer.Ordinal));
        Assert.InRange(shares["ben"] - shares["cleo"], -2, 2);
        Assert.Empty((await world.Get<CaseStore>().ListAsync("anna", 50, null, default)).Items);
        var loads = (await world.Get<AssignStore>().ReadAsync(default)).Counts;
        Assert.Equal((0, shares["ben"], shares["cleo"]), (loads.LoadOf("anna").Open, loads.LoadOf("ben").Open, loads.LoadOf("cleo").Open));
    }

    [Fact]
    public async Task Accepted_leads_move_only_where_they_are_asked_for_and_stay_where_they_are_in_the_funnel()
    {
        await using var world = await ManageWorld.StartAsync(azurite).OpenedAsync(table: AndCleo);
        await Held.WriteAsync(world, 6, "anna", accepted: true);

        var without = await DoneAsync(world, Owner + "\"apply\"}");
        var with = await KilledAsync(world, """{"what":"owner","select":{"owner":"anna","accepted":true},"mode":"apply"}""");

        Assert.Equal((0, 6), ((int)without["counts"]!["found"]!, (int)with["counts"]!["moved"]!));
        var offers = await OffersAsync(world, 6);
        Assert.All(offers, each => Assert.Equal((OfferOutcome.Accepted, 1), (Assert.Single(each).Outcome, each[0].Number)));
        var loads = (await world.Get<AssignStore>().ReadAsync(default)).Counts;
        Assert.Equal((0, 3, 3), (loads.LoadOf("anna").Open, loads.LoadOf("ben").Open, loads.LoadOf("cleo").Open));
        Assert.Equal(3, (await world.Get<CaseStore>().ListAsync("ben", 50, null, default)).Items.Count);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [Trait("Guarantee", "6")]
    public async Task Who_got_a_lead_by_a_rerun_comes_out_the_same_again_though_counts_and_people_have_changed_since(bool accepted)
    {
        await using var world = await ManageWorld.StartAsync(azurite).OpenedAsync(table: AndCleo);
        var leads = new List<string>();
        for (var number = 0; number < 6; number++) leads.Add(await world.OfferedAsync(Persons.Anna with { Email = EmailAddress.TryParse($"anna@company{number}.example"), Company = $"Company {number}", ExternalId = null }));
        foreach (var lead in accepted ? leads : []) await world.AcceptAsync(lead);
        var job = await DoneAsync(world, $$"""{"what":"owner","select":{"owner":"anna","accepted":{{(accepted ? "true" : "false")}}},"mode":"apply"}""");
        await world.PublishAsync(RoutingSource.Table("default"), AndCleo.Replace("""{"representative":"ben"},""", "", StringComparison.Ordinal));

        var told = new List<string>();
        foreach (var lead in leads)
        {
            var decisions = (await world.SendAsync(world.Get<ShowDecisions>().RunAsync(lead, Known.Editor, default))).Json["items"]!.AsArray();
            foreach (var rerun in decisions.Where(decision => (string)decision!["what"]! == "rerun"))
            {
                var again = await world.SendAsync(world.Get<RerunDecision>().RunAsync(lead, (int)rerun!["seq"]!, default));
                Assert.True(again.Status == 200 && (bool)again.Json["same"]!, again.Text);
                told.Add($"{again.Json["again"]!["outcome"]!["told"]} {again.Json["again"]!["outcome"]!["representative"]}".Trim());
            }
        }

        Assert.Equal((2, 2), ((int)job["counts"]!["moved"]!, told.Count));
        Assert.Equal(accepted ? ["Reassigned ben", "Reassigned cleo"] : ["Refused"], told.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task After_a_reform_only_the_open_offers_move_that_the_new_table_makes_to_others()
    {
        await using var world = await ManageWorld.StartAsync(azurite).OpenedAsync();
        await Held.WriteAsync(world, 4, "anna");
        await Held.WriteAsync(world, 3, "ben", from: 4);
        await world.PublishAsync(RoutingSource.Table("default"), AndCleo.Replace("""{"representative":"anna"},""", "", StringComparison.Ordinal));

        var preview = await DoneAsync(world, """{"what":"route","select":{},"mode":"preview"}""");
        var applied = await DoneAsync(world, """{"what":"route","select":{},"mode":"apply"}""");
        await RoutedAsync(world);

        Assert.Equal((4, 4), ((int)preview["counts"]!["found"]!, (int)applied["counts"]!["moved"]!));
        var offers = await OffersAsync(world, 7);
        Assert.All(offers.Take(4), each => Assert.Equal((2, "rerouted"), (each.Count, each[0].Reason)));
        Assert.All(offers.Skip(4), each => Assert.Equal("ben", Assert.Single(each).Representative));
    }

    [Fact]
    public async Task A_lead_that_somebody_took_meanwhile_stays()
    {
        await using var world = await ManageWorld.StartAsync(azurite).OpenedAsync(table: AndCleo);
        await Held.WriteAsync(world, 2, "anna");
        var started = await StartAsync(world, Owner + "\"apply\"}");
        await JobQueue.DrainAsync(world, until: 1);
        await world.AcceptAsync(Held.IdOf(0));

        await DrainedAsync(world);

        var job = await JobAsync(world, started);
        Assert.Equal((1, 1), ((int)job["counts"]!["moved"]!, (int)job["counts"]!["unchanged"]!));
        Assert.Equal(OfferOutcome.Accepted, Assert.Single((await OffersAsync(world, 2))[0]).Outcome);
    }

    [Theory]
    [InlineData("""{"what":"score","select":{"owner":"anna"},"mode":"apply"}""", "/select/owner")]
    [InlineData("""{"what":"owner","select":{},"mode":"apply"}""", "/select/owner")]
    [InlineData("""{"what":"route","select":{"accepted":true},"mode":"preview"}""", "/select/accepted")]
    [InlineData("""{"what":"route","select":{"stage":"MQL"},"mode":"preview"}""", "/select/stage")]
    [InlineData("""{"what":"dance","mode":"now","colour":1}""", "/colour", "/select", "/what", "/mode")]
    public async Task What_cannot_be_done_again_is_refused_with_422_and_all_faults(string body, params string[] pointers)
    {
        await using var world = await ManageWorld.StartAsync(azurite);

        var answer = await SendAsync(world, body);

        Assert.Equal(422, answer.Status);
        Assert.Equal(pointers.Order(StringComparer.Ordinal), answer.Pointers.Order(StringComparer.Ordinal));
    }

    private static Task<Reply> SendAsync(ManageWorld world, string body) => world.SendAsync(world.Get<StartRerun>().RunAsync(world.Request(body), "tester", default));

    private static async Task<string> StartAsync(ManageWorld world, string body)
    {
        var answer = await SendAsync(world, body);
        Assert.Equal(202, answer.Status);
        return (string)answer.Json["id"]!;
    }

    private static async Task<JsonNode> DoneAsync(ManageWorld world, string body)
    {
        var started = await StartAsync(world, body);
        await DrainedAsync(world);
        return await JobAsync(world, started);
    }

    // Each page is begun, and cut off in the middle of what it stores; then its message comes again, and once more when it is done.
    private static async Task<JsonNode> KilledAsync(ManageWorld world, string body)
    {
        var started = await StartAsync(world, body);
        var message = await JobQueue.TakeAsync(world);
        var cut = 7;
        while ((string)(await JobAsync(world, started))["state"]! != "done")
        {
            await Kill.AfterAsync(world, message, cut);
            cut += 23;
            await world.Get<RunJobWork>().RunAsync(message, 1, default);
            await world.Get<RunJobWork>().RunAsync(message, 1, default);
        }

        await DrainedAsync(world);
        return await JobAsync(world, started);
    }

    // Pages wait a second between each other: their messages are made visible by time, not by the clock of the test.
    private static async Task DrainedAsync(ManageWorld world)
    {
        var queue = world.Get<StorageAccount>().Queue(QueueNames.Jobs);
        while (await JobQueue.CountAsync(world) > 0) await JobQueue.DrainAsync(world);
        Assert.Equal(0, (await queue.GetPropertiesAsync()).Value.ApproximateMessagesCount);
    }

    private static async Task<JsonNode> JobAsync(ManageWorld world, string id) => (await world.SendAsync(world.Get<ManageJobs>().ShowAsync(id, default))).Json;

    private static async Task<IReadOnlyList<IReadOnlyList<Offer>>> OffersAsync(ManageWorld world, int? count = null)
    {
        var records = await Task.WhenAll(Enumerable.Range(0, count ?? Leads).Select(number => world.Get<LeadStore>().FindAsync(Held.IdOf(number), default)));
        return [.. records.Select(record => record!.State.Current!.Offers)];
    }

    // The queue of leads to route, each message twice.
    private static async Task RoutedAsync(ManageWorld world)
    {
        var queue = world.Get<StorageAccount>().Queue(QueueNames.LeadsToRoute);
        while (await queue.ReceiveMessagesAsync(32, TimeSpan.FromMinutes(5), default) is { Value: { Length: > 0 } messages })
        {
            foreach (var message in messages)
            {
                await world.Get<RouteLeadWork>().RunAsync(message.MessageText, 1, default);
                await DeletedAsync(queue, message);
            }

            await world.Get<RouteLeadWork>().RunAsync(messages[0].MessageText, 2, default);
        }
    }

    // The client repeats a delete whose answer it did not get: the second one finds nothing.
    private static async Task DeletedAsync(QueueClient queue, QueueMessage message)
    {
        try
        {
            await queue.DeleteMessageAsync(message.MessageId, message.PopReceipt, default);
        }
        catch (RequestFailedException refused) when (refused.Status == 404)
        {
            Assert.DoesNotContain((await queue.PeekMessagesAsync(32)).Value, waiting => waiting.MessageId == message.MessageId);
        }
    }
}
