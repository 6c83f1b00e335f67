using LeadSync.Functions.Manage.Leads;
using LeadSync.Testing;

namespace LeadSync.Functions.Tests.Manage;

[Collection(ManageCollection.Name)]
public sealed class RerunTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private ManageWorld _world = null!;

    public async Task InitializeAsync() => _world = await ManageWorld.StartAsync(azurite);

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    [Trait("Guarantee", "6")]
    public async Task Every_decision_comes_out_the_same_again_and_changes_nothing()
    {
        var lead = await _world.OfferedAsync(Persons.Anna);
        foreach (var action in new[] { "accept", "win", "convert", "win" }) await ActAsync(lead, $$"""{"action":"{{action}}"}""");
        var shown = await ShownAsync(lead);

        var decisions = (await _world.SendAsync(_world.Get<ShowDecisions>().RunAsync(lead, Known.Editor, default))).Json["items"]!.AsArray();
        var again = new List<string>();
        foreach (var decision in decisions)
        {
            var answer = await RerunAsync(lead, (int)decision!["seq"]!);
            if (answer.Status == 200) Assert.True((bool)answer.Json["same"]!, answer.Text);
            again.Add($"{decision["what"]} {answer.Status}");
        }

        Assert.DoesNotContain(again, each => each.EndsWith("409", StringComparison.Ordinal));
        Assert.Contains("route 200", again);
        Assert.Contains("hand-over 200", again);
        Assert.Contains("stage 200", again);
        Assert.Equal(3, again.Count(each => each == "sales 200"));
        Assert.Contains("refused 200", again);
        Assert.Equal(shown, await ShownAsync(lead));
    }

    [Fact]
    public async Task A_decision_that_is_not_there_is_404()
    {
        var lead = await _world.OfferedAsync(Persons.Anna);

        var answers = await Task.WhenAll(RerunAsync(lead, 0), RerunAsync(lead, 99), RerunAsync("nobody", 1));

        Assert.All(answers, answer => Assert.Equal(404, answer.Status));
    }

    private Task<Reply> RerunAsync(string lead, int seq) => _world.SendAsync(_world.Get<RerunDecision>().RunAsync(lead, seq, default));

    private Task<Reply> ActAsync(string lead, string action) => _world.SendAsync(_world.Get<ActOnLead>().RunAsync(lead, _world.Request(action), Known.Editor, default));

    private async Task<string> ShownAsync(string lead) => (await _world.SendAsync(_world.Get<ShowLead>().ByIdAsync(lead, default))).Text;
}
