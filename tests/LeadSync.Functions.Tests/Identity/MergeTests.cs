using System.Text.Json.Nodes;
using LeadSync.Domain.Leads;
using LeadSync.Functions.Manage.Leads;
using LeadSync.Functions.Sla;
using LeadSync.Functions.Tests.Manage;
using LeadSync.Storage.Accounts;
using LeadSync.Storage.Leads;
using LeadSync.Testing;

namespace LeadSync.Functions.Tests.Identity;

/// <summary>Two leads that turn out to be one person (architecture §2.3).</summary>
[Collection(ManageCollection.Name)]
public sealed class MergeTests(AzuriteFixture azurite)
{
    [Fact]
    [Trait("Requirement", "D-35")]
    public async Task An_event_that_names_an_address_and_an_id_of_two_leads_makes_them_one()
    {
        await using var world = await ManageWorld.StartAsync(azurite);
        await world.TakeAsync(world.Touched(IdentityWorld.Email("anna"), "e1", minute: 1));
        await world.TakeAsync(world.Touched(IdentityWorld.External("7"), "e2", minute: 2));

        await world.TakeAsync(world.Touched(IdentityWorld.Email("anna", "7", "crm-x"), "e3", minute: 3));

        var lead = await world.OfAsync(IdentityWorld.Email("anna"));
        Assert.Equal(3, lead.State.Events);
        Assert.Equal(lead.LeadId, (await world.OfAsync(IdentityWorld.External("7"))).LeadId);
        Assert.Equal(21, Assert.Single(lead.State.Cycles).Points.Tallies.Single(tally => tally.Rule == "newsletter-signup").Sum);
    }

    [Fact]
    [Trait("Requirement", "D-35")]
    public async Task A_new_address_under_the_same_id_is_a_further_key_and_both_lead_to_the_person()
    {
        await using var world = await ManageWorld.StartAsync(azurite);
        await world.TakeAsync(world.Touched(IdentityWorld.Email("anna.single", "7", "crm-x"), "e1", minute: 1));

        await world.TakeAsync(world.Touched(IdentityWorld.Email("anna.married", "7", "crm-x"), "e2", minute: 2));
        await world.TakeAsync(world.Touched(IdentityWorld.Email("anna.single"), "e3", minute: 3));

        var lead = await world.OfAsync(IdentityWorld.Email("anna.married"));
        Assert.Equal(3, lead.State.Events);
        Assert.Equal(lead.LeadId, (await world.OfAsync(IdentityWorld.Email("anna.single"))).LeadId);
    }

    [Fact]
    public async Task A_merge_of_the_sender_is_carried_out_and_the_id_that_went_answers_the_lead_that_stayed()
    {
        await using var world = await ManageWorld.StartAsync(azurite);
        await world.TakeAsync(world.Touched(IdentityWorld.Email("anna"), "e1", minute: 1));
        await world.TakeAsync(world.Touched(IdentityWorld.Email("anna.private"), "e2", minute: 2));
        var goes = (await world.OfAsync(IdentityWorld.Email("anna.private"))).LeadId;

        await world.TakeAsync(world.Merge(IdentityWorld.Email("anna.private"), IdentityWorld.Email("anna"), "m1"));

        var stays = (await world.OfAsync(IdentityWorld.Email("anna"))).LeadId;
        var answer = await world.SendAsync(world.Get<ShowLead>().ByIdAsync(goes, default));
        Assert.Equal(200, answer.Status);
        Assert.Equal(stays, (string)answer.Json["leadId"]!);
        Assert.Equal([goes], answer.Json["mergedFrom"]!.AsArray().Select(id => (string)id!));
        Assert.Equal(["applied", "applied", "merged"], answer.Values("events", "outcome").Order(StringComparer.Ordinal));
        Assert.Equal(goes, (string)(await DecisionAsync(world, stays))["outcome"]!["mergedFrom"]!);
    }

    [Fact]
    public async Task A_merge_that_comes_before_anything_is_known_joins_what_comes_later()
    {
        await using var world = await ManageWorld.StartAsync(azurite);

        await world.TakeAsync(world.Merge(IdentityWorld.External("8"), IdentityWorld.Email("anna"), "m1"));
        await world.TakeAsync(world.Touched(IdentityWorld.External("8"), "e1", minute: 1));
        await world.TakeAsync(world.Touched(IdentityWorld.Email("anna"), "e2", minute: 2));

        Assert.Equal(2, (await world.OfAsync(IdentityWorld.Email("anna"))).State.Events);
    }

    [Fact]
    public async Task Leads_that_were_merged_one_after_the_other_all_lead_to_the_last()
    {
        await using var world = await ManageWorld.StartAsync(azurite);
        string[] names = ["one", "two", "three"];
        foreach (var (name, minute) in names.Reverse().Zip([1, 2, 3])) await world.TakeAsync(world.Touched(IdentityWorld.Email(name), name, minute: minute));
        var ids = await Task.WhenAll(names.Select(async name => (await world.OfAsync(IdentityWorld.Email(name))).LeadId));

        await world.TakeAsync(world.Merge(IdentityWorld.Email("one"), IdentityWorld.Email("two"), "m1"));
        await world.TakeAsync(world.Merge(IdentityWorld.Email("two"), IdentityWorld.Email("three"), "m2"));

        var lead = await world.OfAsync(IdentityWorld.Email("one"));
        Assert.Equal(ids[2], lead.LeadId);
        Assert.Equal(3, lead.State.Events);
        Assert.Equal(ids[..2].Order(StringComparer.Ordinal), lead.MergedFrom.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Keys_of_three_leads_in_one_event_end_in_one_lead()
    {
        await using var world = await ManageWorld.StartAsync(azurite);
        await world.TakeAsync(world.Touched(IdentityWorld.Email("anna"), "e1", minute: 1));
        await world.TakeAsync(world.Touched(IdentityWorld.External("7"), "e2", minute: 2));
        await world.TakeAsync(world.Touched(new Contact { Visitor = "v1" }, "e3", "page-view", minute: 3));

        await world.TakeAsync(world.Touched(IdentityWorld.Email("anna", "7", "crm-x").Tracked("v1", PermissionStatus.Confirmed), "e4", minute: 4));

        var lead = await world.OfAsync(IdentityWorld.Email("anna"));
        Assert.Equal(4, lead.State.Events);
        Assert.Equal(2, lead.MergedFrom.Count);
    }

    [Fact]
    [Trait("Requirement", "D-35")]
    public async Task Two_names_behind_one_role_address_stay_two_leads_whatever_else_they_share()
    {
        await using var world = await ManageWorld.StartAsync(azurite);
        var (mueller, maier) = (IdentityWorld.Email("info", "1", "crm-x") with { LastName = "Müller" }, IdentityWorld.Email("info", "2", "crm-x") with { LastName = "Maier" });
        await world.TakeAsync(world.Touched(mueller, "e1", minute: 1));
        await world.TakeAsync(world.Touched(maier, "e2", minute: 2));

        await world.TakeAsync(world.Touched(mueller with { LastName = null }, "e3", minute: 3));
        await world.TakeAsync(world.Touched(maier with { LastName = null }, "e4", minute: 4));

        Assert.Equal(2, (await world.OfAsync(mueller)).State.Events);
        Assert.Equal(2, (await world.OfAsync(maier)).State.Events);
    }

    [Fact]
    [Trait("Requirement", "D-25")]
    public async Task Of_two_leads_in_the_CRM_the_earlier_stays_and_the_others_owner_loses_the_offer()
    {
        await using var world = await ManageWorld.StartAsync(azurite);
        var earlier = await world.OfferedAsync(IdentityWorld.Email("earlier"));
        var later = await world.OfferedAsync(IdentityWorld.Email("later"));

        await world.TakeAsync(world.Merge(IdentityWorld.Email("earlier"), IdentityWorld.Email("later"), "m1"));

        var lead = await world.OfAsync(IdentityWorld.Email("later"));
        Assert.Equal(earlier, lead.LeadId);
        Assert.Equal("south-1", lead.State.Current!.Held!.Representative);
        Assert.Equal([earlier], (await world.RowsAsync(TableNames.Cases)).Select(row => row.GetString("lead")));
        Assert.Equal(0, (await world.RowsAsync(TableNames.FunnelFacts)).Where(row => row.GetString("lead") == later).Sum(row => row.GetInt32("sign")));
        Assert.Equal([true], (await world.RowsAsync(TableNames.Assign)).Where(row => row.RowKey[0] == 'd').Select(row => row.GetBoolean("open") == row.RowKey.Contains(earlier, StringComparison.Ordinal)).Distinct());
        var decided = await DecisionAsync(world, earlier);
        Assert.Equal("handed-over", (string)decided["outcome"]!["because"]!);
        Assert.Equal($"{later}-1", (string)Assert.Single(decided["outcome"]!["duplicates"]!.AsArray())!["lead"]!);
        Assert.Equal("south-2", (string)Assert.Single(decided["outcome"]!["withdrawn"]!.AsArray())!["representative"]!);
    }

    [Fact]
    [Trait("Requirement", "D-23")]
    public async Task A_clock_of_the_lead_that_went_does_not_fire_for_the_lead_that_stayed()
    {
        await using var world = await ManageWorld.StartAsync(azurite);
        var earlier = await world.OfferedAsync(IdentityWorld.Email("earlier"));
        var later = await world.OfferedAsync(IdentityWorld.Email("later"));
        await world.TakeAsync(world.Merge(IdentityWorld.Email("earlier"), IdentityWorld.Email("later"), "m1"));
        var clocks = (await world.RowsAsync(TableNames.Clocks)).Count(row => row.GetString("lead") == later);

        world.Clock.Pass(TimeSpan.FromDays(2));
        await world.Get<RunClocks>().RunAsync(default);

        Assert.Equal(1, clocks);
        Assert.Equal(1, (await world.Get<LeadStore>().ReadAsync(earlier, default))!.Decisions.Count(row => row.Decision.What == "clock"));
        Assert.Empty(await world.RowsAsync(TableNames.Clocks));
    }

    private static async Task<JsonNode> DecisionAsync(ManageWorld world, string leadId) =>
        Assert.Single((await world.SendAsync(world.Get<ShowDecisions>().RunAsync(leadId, Known.Editor, default))).Json["items"]!.AsArray(), item => (string)item!["what"]! == "merged")!;
}
