using System.Text.Json.Nodes;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Scoring;
using LeadSync.Functions.Jobs;
using LeadSync.Functions.Manage.Documents.Trials;
using LeadSync.Functions.Tests.Jobs;
using LeadSync.Functions.Tests.Manage;
using LeadSync.Functions.Tests.Manage.Documents;
using LeadSync.Storage.Documents;
using LeadSync.Testing;

namespace LeadSync.Functions.Tests.Backtests;

[Collection(ManageCollection.Name)]
public sealed class BacktestTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private ManageWorld _world = null!;

    public async Task InitializeAsync() => _world = await ManageWorld.StartAsync(azurite);

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task A_draft_is_replayed_on_the_recorded_leads_page_by_page_and_the_job_says_what_it_would_change()
    {
        await _world.OfferedAsync(Persons.Anna);
        for (var number = 1; number <= 60; number++) await _world.TouchAsync(Persons.Number(number), TouchpointKinds.QrScan);
        await _world.TouchAsync(Persons.Number(1), TouchpointKinds.NewsletterSignup);
        await DocumentDesk.Level(_world).DraftedAsync(ServiceLevelReader.Shipped.Replace("\"threshold\": 35", "\"threshold\": 12", StringComparison.Ordinal));

        _world.Clock.Pass(TimeSpan.FromMinutes(1));
        var started = await SimulateAsync("""{"history":{"days":30}}""");
        await JobQueue.DrainAsync(_world);
        var job = await _world.SendAsync(_world.Get<ManageJobs>().ShowAsync((string)started.Json["id"]!, default));
        var report = JsonNode.Parse((await _world.SendAsync(_world.Get<ManageJobs>().ResultAsync((string)started.Json["id"]!, default))).Text)!;

        Assert.Equal((202, "backtest"), (started.Status, (string)started.Json["what"]!));
        Assert.Equal(("done", 61), ((string)job.Json["state"]!, (int)job.Json["done"]!));
        Assert.Equal((61, 1, 1), ((int)report["leads"]!, (int)report["changes"]!["earlier"]!, (int)report["changes"]!["gained"]!));
        Assert.Equal((1, 2), report["pools"]!.AsObject().Select(pool => ((int)pool.Value!["before"]!, (int)pool.Value["after"]!)).Aggregate((left, right) => (left.Item1 + right.Item1, left.Item2 + right.Item2)));
        Assert.Equal(2, report["examples"]!.AsArray().Count);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"history":90}""")]
    [InlineData("""{"history":{"days":0}}""")]
    [InlineData("""{"history":{"days":"90"}}""")]
    [InlineData("[]")]
    public async Task What_is_no_number_of_days_is_refused_with_its_place(string body)
    {
        await DocumentDesk.Level(_world).DraftedAsync(ServiceLevelReader.Shipped);

        var answer = await SimulateAsync(body);

        Assert.Equal(422, answer.Status);
        Assert.Equal(["/history/days"], answer.Pointers);
    }

    private Task<Reply> SimulateAsync(string body) =>
        _world.SendAsync(_world.Get<TryDrafts>().RunAsync(DocumentKinds.ServiceLevels, "default", _world.Request(body), "tester", default));
}
