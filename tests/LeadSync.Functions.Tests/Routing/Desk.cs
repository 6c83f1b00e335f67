using LeadSync.Domain.Leads;
using LeadSync.Functions.Callbacks;
using LeadSync.Functions.Documents;
using LeadSync.Functions.Leads;
using LeadSync.Functions.Routing;
using LeadSync.Functions.Tests.Manage;
using LeadSync.Storage.Documents;
using LeadSync.Storage.Leads;

namespace LeadSync.Functions.Tests.Routing;

/// <summary>People and tables in force, and what they do with leads.</summary>
internal static class Desk
{
    public const string People = """[{"id":"lead-desk","name":"Lead desk"},{"id":"anna","name":"Anna"},{"id":"ben","name":"Ben"},{"id":"cleo","name":"Cleo"}]""";

    /// <summary>Anna and Ben in turn for Germany.</summary>
    public const string Table =
        """{"rules":[{"id":"de","when":{"country":["DE"]},"assign":{"pool":"south"}}],"otherwise":{"assign":{"representative":"lead-desk"}},"pools":[{"id":"south","strategy":"roundRobin","members":[{"representative":"anna"},{"representative":"ben"}]}]}""";

    public static async Task<ManageWorld> OpenedAsync(this Task<ManageWorld> starting, string people = People, string table = Table)
    {
        var world = await starting;
        await world.PublishAsync(RoutingSource.People, people);
        await world.PublishAsync(RoutingSource.Table("default"), table);
        return world;
    }

    public static async Task PublishAsync(this ManageWorld world, DocumentName document, string text)
    {
        var documents = world.Get<DocumentStore>();
        var outcome = await documents.PublishTextAsync(document, text, new WriteCondition.Anything(), new Publication("tester", null, TimeSpan.Zero), default);
        Assert.IsType<PublishOutcome.Published>(outcome);
        world.Get<RoutingSource>().Invalidate("default");
    }

    public static Task AcceptAsync(this ManageWorld world, string leadId) => world.ActAsync(leadId, SalesActionKind.Accept);

    public static async Task ActAsync(this ManageWorld world, string leadId, SalesActionKind kind, string? representative = null)
    {
        var action = new SalesEvent
        {
            Id = LeadUpdater.NewOp(), Source = "manage", Action = kind, OccurredAt = world.Clock.Now, ReceivedAt = world.Clock.Now, LeadId = leadId, Representative = representative,
        };
        Assert.IsType<SalesResult.Holds>(await world.Get<SalesActions>().ApplyAsync(leadId, action, LeadUpdater.NewOp(), recordWrong: false, default));
    }

    public static async Task<Cycle> CycleAsync(this ManageWorld world, string leadId) => (await world.Get<LeadStore>().FindAsync(leadId, default))!.State.Current!;

    /// <summary>One more try to route: what a second delivery of the message does.</summary>
    public static Task RouteAsync(this ManageWorld world, string leadId, int offer) => world.Get<RouteLead>().RunAsync(new RouteLeadMessage(leadId, 1, offer, null), default);

    public static Contact Of(string company, int number, string country = "DE") => new()
    {
        Email = EmailAddress.TryParse($"p{number}@{company}"), LastName = $"Person{number}", Country = CountryCode.TryParse(country), PostalCode = "80331", Industry = "software", Employees = 120,
    };
}
