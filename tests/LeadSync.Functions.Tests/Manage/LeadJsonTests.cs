using System.Runtime.CompilerServices;
using System.Text.Json;
using LeadSync.Functions.Manage.Leads;
using LeadSync.Testing;

namespace LeadSync.Functions.Tests.Manage;

[Collection(ManageCollection.Name)]
public sealed class LeadJsonTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private ManageWorld _world = null!;

    public async Task InitializeAsync() => _world = await ManageWorld.StartAsync(azurite);

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task A_lead_s_JSON_is_as_the_golden_file_says()
    {
        var lead = await _world.OfferedAsync(Persons.Anna);

        var answer = await _world.SendAsync(_world.Get<ShowLead>().ByIdAsync(lead, default));

        var actual = answer.Json.ToJsonString(Readable) + "\n";
        if (Environment.GetEnvironmentVariable("LEADSYNC_GOLDEN") == "write") await File.WriteAllTextAsync(Golden("lead.json"), actual);
        Assert.Equal(await File.ReadAllTextAsync(Golden("lead.json")), actual);
    }

    [Fact]
    public async Task The_lines_of_a_score_sum_to_its_total()
    {
        var lead = await _world.OfferedAsync(Persons.Anna);

        var score = (await _world.SendAsync(_world.Get<ShowLead>().ByIdAsync(lead, default))).Json["score"]!;

        Assert.Equal(35, (double)score["total"]!);
        Assert.Equal(35, score["lines"]!.AsArray().Sum(line => (double)line!["points"]!));
    }

    [Theory]
    [InlineData("""{"email":"Anna.Mueller@acme.example"}""")]
    [InlineData("""{"externalId":"4711"}""")]
    public async Task A_lead_is_looked_up_by_what_it_is_known_by(string wanted)
    {
        var lead = await _world.TouchAsync(Persons.Anna, "qr-scan");

        Assert.Equal(lead, (string?)(await LookUpAsync(wanted)).Json["leadId"]);
    }

    [Fact]
    public async Task A_lead_is_looked_up_by_its_id_in_the_CRM_once_it_is_there()
    {
        var offered = await _world.OfferedAsync(Persons.Anna);
        var fresh = await _world.TouchAsync(Persons.Number(1), "qr-scan");

        Assert.Equal(offered, (string?)(await LookUpAsync($$"""{"crmId":"{{offered}}-1"}""")).Json["leadId"]);
        Assert.Equal(404, (await LookUpAsync($$"""{"crmId":"{{fresh}}-1"}""")).Status);
    }

    [Theory]
    [InlineData("""{}""", "")]
    [InlineData("""{"email":"a@b.example","crmId":"1"}""", "")]
    [InlineData("""{"email":"nobody","externalId":"1"}""", "/email")]
    [InlineData("""[]""", "")]
    public async Task A_look_up_that_names_nobody_or_two_is_refused(string wanted, string pointer)
    {
        var answer = await LookUpAsync(wanted);

        Assert.Equal(422, answer.Status);
        Assert.Contains(pointer, answer.Pointers);
    }

    [Theory]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("no'lead")]
    public async Task An_unknown_id_is_answered_404(string leadId) =>
        Assert.Equal(404, (await _world.SendAsync(_world.Get<ShowLead>().ByIdAsync(leadId, default))).Status);

    [Fact]
    public async Task Decisions_name_the_versions_that_held()
    {
        var lead = await _world.OfferedAsync(Persons.Anna);

        var answer = await _world.SendAsync(_world.Get<ShowDecisions>().RunAsync(lead, Known.Editor, default));

        Assert.Equal(["stage", "stage", "route", "hand-over"], answer.Values("items", "what"));
        Assert.Equal(1, (int)answer.Json["items"]![2]!["versions"]!["routing-table:default"]!);
    }

    private static string Golden(string name, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Golden", name);

    private Task<Reply> LookUpAsync(string wanted) => _world.SendAsync(_world.Get<ShowLead>().LookUpAsync(_world.Request(wanted), default));
}
