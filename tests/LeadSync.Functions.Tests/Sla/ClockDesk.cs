using System.Globalization;
using System.Text.Json.Nodes;
using LeadSync.Domain.Leads;
using LeadSync.Functions.Manage.Leads;
using LeadSync.Functions.Routing;
using LeadSync.Functions.Sla;
using LeadSync.Functions.Tests.Manage;
using LeadSync.Functions.Tests.Manage.Documents;
using LeadSync.Storage.Clocks;
using LeadSync.Storage.Leads;

namespace LeadSync.Functions.Tests.Sla;

/// <summary>A lead desk with one representative and her manager, the clocks that run over her offers, and a calendar in which to set the time.</summary>
internal sealed class ClockDesk(ManageWorld world)
{
    public static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);

    public void SetTo(string time) => world.Clock.Pass(At(time) - world.Clock.Now);

    public async Task PeopleAsync(string? calendar)
    {
        var hours = calendar is null ? "" : $$""","calendar":"{{calendar}}" """;
        var saved = await world.SavePeopleAsync($$"""[{"id":"lead-desk","name":"Lead desk"},{"id":"maria","name":"Maria"},{"id":"anna","name":"Anna","manager":"maria"{{hours}}}]""");
        Assert.True(saved.Status == 200, saved.Text);
    }

    public Task TableAsync(string? within)
    {
        var accept = within is null ? "" : $",\"acceptWithin\":\"{within}\"";
        return DocumentDesk.Table(world).PublishedAsync(
            $$"""{"rules":[{"id":"all","assign":{"representative":"anna"}{{accept}} }],"otherwise":{"assign":{"representative":"lead-desk"} } }""");
    }

    public Task LevelAsync(string members) => DocumentDesk.Level(world).PublishedAsync(
        $$"""{"threshold":35,"rules":[{"id":"newsletter","dimension":"engagement","when":{"touchpoint":["newsletter-signup"]},"points":7}],{{members}}}""");

    public async Task<Cycle> OfferedAtAsync(string time) => (await LeadOfferedAtAsync(time)).State.Current!;

    // Five newsletters, a minute apart, make the MQL.
    public async Task<LeadRecord> LeadOfferedAtAsync(string time)
    {
        world.Clock.Pass(At(time) - world.Clock.Now - TimeSpan.FromMinutes(10));
        var id = "";
        for (var count = 0; count < 5; count++) id = await world.TouchAsync(Persons.Anna, TouchpointKinds.NewsletterSignup);
        SetTo(time);
        await world.Get<RouteLead>().RunAsync(new RouteLeadMessage(id, 1, 1, null), default);
        return (await world.Get<LeadStore>().FindAsync(id, default))!;
    }

    public Task AcceptAsync(string id) => ActAsync(id, """{"action":"accept"}""");

    public async Task ActAsync(string id, string action)
    {
        var done = await world.SendAsync(world.Get<ActOnLead>().RunAsync(id, world.Request(action), Known.Editor, default));
        Assert.True(done.Status == 200, done.Text);
    }

    // Two working days of ten hours may pass without anything that sales does.
    public async Task<string> AcceptedWithIdleAsync()
    {
        await PeopleAsync("DE-HH");
        await TableAsync("PT4H");
        await LevelAsync("""
            "clocks":[{"id":"first-contact","within":"PT8H","then":["remind"]},{"id":"idle","within":"PT20H","then":["remind","escalate"]}]
            """);
        var id = (await LeadOfferedAtAsync("2027-01-05T16:00+01:00")).LeadId;
        SetTo("2027-01-05T17:00+01:00");
        await AcceptAsync(id);
        return id;
    }

    public async Task ContactedAsync(string id, string at)
    {
        SetTo(at);
        await ActAsync(id, """{"action":"contacted"}""");
    }

    public async Task RunAtAsync(string time)
    {
        SetTo(time);
        await world.Get<RunClocks>().RunAsync(default);
    }

    public async Task<IReadOnlyList<ClockWake>> DueAsync() => await world.Get<ClockStore>().DueAsync(At("2028-01-01T00:00Z"), 100, default);

    public async Task<LeadRecord> LeadAsync(string id) => (await world.Get<LeadStore>().FindAsync(id, default))!;

    public async Task<IReadOnlyList<JsonNode>> ClocksAsync(string id) =>
        [.. (await world.SendAsync(world.Get<ShowDecisions>().RunAsync(id, Known.Editor, default))).Json["items"]!.AsArray().Where(decision => (string?)decision!["what"] == "clock").Select(decision => decision!)];

    public async Task<IReadOnlyList<string>> ClockReasonsAsync(string id) => [.. (await ClocksAsync(id)).Select(clock => (string)clock["outcome"]!["reason"]!)];

    public async Task<(Cycle Cycle, IReadOnlyList<(string?, string?)> Steps)> AfterClockAsync(string id)
    {
        var decisions = await world.SendAsync(world.Get<ShowDecisions>().RunAsync(id, Known.Editor, default));
        var clock = Assert.Single(decisions.Json["items"]!.AsArray(), decision => (string?)decision!["what"] == "clock")!;
        var steps = clock["outcome"]!["steps"]!.AsArray().Select(step => ((string?)step!["step"], (string?)step["to"]));
        return ((await world.Get<LeadStore>().FindAsync(id, default))!.State.Current!, [.. steps]);
    }
}
