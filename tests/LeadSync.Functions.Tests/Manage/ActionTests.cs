using LeadSync.Functions.Manage.Leads;
using LeadSync.Testing;

namespace LeadSync.Functions.Tests.Manage;

[Collection(ManageCollection.Name)]
public sealed class ActionTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private ManageWorld _world = null!;

    public async Task InitializeAsync() => _world = await ManageWorld.StartAsync(azurite);

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task An_acceptance_is_answered_with_the_lead_within_eight_operations_and_again_with_the_same()
    {
        var lead = await _world.OfferedAsync(Persons.Anna);
        var before = _world.Operations();

        var first = await ActAsync(lead, """{"action":"accept"}""");
        var spent = _world.Operations() - before;
        var again = await ActAsync(lead, """{"action":"accept"}""");

        Assert.Equal((200, "SAL"), (first.Status, (string?)first.Json["stage"]));
        Assert.NotNull(first.Json["owner"]!["acceptedAt"]);
        Assert.InRange(spent, 4, 8);
        Assert.Equal(first.Text, again.Text);
    }

    [Fact]
    public async Task A_move_that_the_funnel_lacks_is_refused_with_409_and_recorded()
    {
        var lead = await _world.OfferedAsync(Persons.Anna);

        var answer = await ActAsync(lead, """{"action":"win"}""");

        Assert.Equal((409, "transition-refused"), (answer.Status, answer.Code));
        var shown = await _world.SendAsync(_world.Get<ShowLead>().ByIdAsync(lead, default));
        Assert.Equal("transition-refused", (string?)shown.Json["events"]!.AsArray()[^1]!["outcome"]);
    }

    [Theory]
    [InlineData("""{"action":"reject","reason":"bad-mood"}""", "reason-unknown", "/reason")]
    [InlineData("""{"action":"reject","reason":"bad-timing"}""", "until-missing", "/until")]
    [InlineData("""{"action":"dance"}""", "invalid", "/action")]
    [InlineData("""{"reason":"spam"}""", "invalid", "/action")]
    [InlineData("""{"action":"win","amount":5}""", "invalid", "/amount")]
    [InlineData("""{"action":"recycle","until":"soon"}""", "invalid", "/until")]
    public async Task What_cannot_be_understood_is_refused_with_422_and_its_place(string action, string code, string pointer)
    {
        var lead = await _world.OfferedAsync(Persons.Anna);

        var answer = await ActAsync(lead, action);

        Assert.Equal((422, code), (answer.Status, answer.Code));
        Assert.Equal([pointer], answer.Pointers);
    }

    [Fact]
    public async Task One_idempotency_key_is_one_event()
    {
        var lead = await _world.OfferedAsync(Persons.Anna);
        const string Note = """{"action":"note","note":"called, nobody there"}""";

        await ActAsync(lead, Note, ("Idempotency-Key", "k1"));
        await ActAsync(lead, Note, ("Idempotency-Key", "k1"));
        var answer = await ActAsync(lead, Note, ("Idempotency-Key", "k2"));

        Assert.Equal(["k1", "k2"], answer.Json["events"]!.AsArray().Where(row => (string?)row!["kind"] == "note").Select(row => (string)row!["id"]!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_unknown_lead_is_answered_404() =>
        Assert.Equal(404, (await ActAsync("aaaaaaaaaaaaaaaaaaaaaaaaaa", """{"action":"accept"}""")).Status);

    private Task<Reply> ActAsync(string lead, string action, params (string, string)[] headers) =>
        _world.SendAsync(_world.Get<ActOnLead>().RunAsync(lead, _world.Request(action, headers), Known.Editor, default));
}
