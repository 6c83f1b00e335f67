using LeadSync.Functions.Imports;
using LeadSync.Functions.Tests.Manage;
using LeadSync.Testing;

namespace LeadSync.Functions.Tests.Imports;

[Collection(ManageCollection.Name)]
public sealed class AddLeadTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private const string Anna = """{"lead":{"email":"anna@example.com","lastName":"Müller"},"touchpoint":{"kind":"trade-fair"}}""";

    private ImportWorld _imports = null!;

    public async Task InitializeAsync() => _imports = await ImportWorld.StartAsync(azurite);

    public async Task DisposeAsync() => await _imports.DisposeAsync();

    [Fact]
    public async Task A_lead_by_hand_is_accepted_with_its_address()
    {
        var answer = await AddAsync(Anna);
        await _imports.ScoreAsync();

        var id = (string)answer.Json["leadId"]!;
        Assert.Equal((202, $"/api/manage/leads/{id}"), (answer.Status, answer.Headers.Location.ToString()));
        var lead = (await _imports.LeadAsync(id)).Json;
        Assert.Equal(("Müller", "manual"), ((string)lead["contact"]!["lastName"]!, (string)lead["events"]![0]!["source"]!));
    }

    [Fact]
    public async Task The_same_lead_twice_on_a_day_counts_once_and_another_day_again()
    {
        await AddAsync(Anna);
        var answer = await AddAsync(Anna);
        _imports.World.Clock.Pass(TimeSpan.FromDays(1));
        await AddAsync(Anna);
        await _imports.ScoreAsync();

        Assert.Equal(2, Touchpoints((await _imports.LeadAsync((string)answer.Json["leadId"]!)).Json));
    }

    [Fact]
    public async Task An_idempotency_key_is_the_id_of_the_event()
    {
        var answer = await AddAsync(Anna, ("Idempotency-Key", "k-1"));
        await AddAsync(Anna.Replace("trade-fair", "chat", StringComparison.Ordinal), ("Idempotency-Key", "k-1"));
        await _imports.ScoreAsync();

        var lead = (await _imports.LeadAsync((string)answer.Json["leadId"]!)).Json;
        Assert.Equal((1, "k-1"), (Touchpoints(lead), (string)lead["events"]![0]!["id"]!));
    }

    [Theory]
    [InlineData("""{"lead":{"email":"nobody"},"touchpoint":{}}""", 422, "/lead/email", "/touchpoint/kind")]
    [InlineData("""{"touchpoint":{"kind":"chat"}}""", 422, "/lead")]
    [InlineData("""{"type":"erase","lead":{"email":"a@b.example"}}""", 422, "/type")]
    [InlineData("""{"lead":""", 400, "")]
    public async Task What_is_wrong_is_named_all_at_once(string body, int status, params string[] pointers)
    {
        var answer = await AddAsync(body);

        Assert.Equal(status, answer.Status);
        Assert.Equal(pointers, answer.Pointers);
        Assert.Equal(0, await _imports.ScoreAsync());
    }

    private static int Touchpoints(System.Text.Json.Nodes.JsonNode lead) => lead["events"]!.AsArray().Count(row => (string?)row!["outcome"] == "applied");

    private Task<Reply> AddAsync(string body, params (string Name, string Value)[] headers) =>
        _imports.World.SendAsync(_imports.World.Get<AddLead>().RunAsync(_imports.World.Request(body, headers), default));
}
