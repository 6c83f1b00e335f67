using System.Text.Json.Nodes;
using LeadSync.Functions.Tests.Manage;
using LeadSync.Testing;

namespace LeadSync.Functions.Tests.Imports;

/// <summary>The list that somebody brings home from a trade fair, on its whole way.</summary>
[Collection(ManageCollection.Name)]
public sealed class TradeFairTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private const string Windows = "trade-fair.windows-1252.csv";

    private ImportWorld _imports = null!;

    public async Task InitializeAsync() => _imports = await ImportWorld.StartAsync(azurite);

    public async Task DisposeAsync() => await _imports.DisposeAsync();

    [Fact]
    [Trait("Requirement", "D-33")]
    [Trait("Requirement", "D-36")]
    public async Task A_list_of_a_trade_fair_in_Windows_1252_becomes_leads()
    {
        var job = await _imports.FinishedAsync(ImportWorld.Fair, ImportWorld.Sample(Windows));

        Assert.Equal(("done", 8, 5, 2, 1), ((string)job.Json["state"]!, (int)job.Json["of"]!, Count(job, "accepted"), Count(job, "duplicates"), Count(job, "refused")));
        var rows = await RowsAsync(job);
        var contact = (await _imports.LeadAsync(rows[2].Lead)).Json["contact"]!;
        Assert.Equal(["mrs", "Prof. Dr.", "Müller-Lüdenscheidt", "Süßwaren Köhler GmbH & Co. KG", "01067", "DE"], new[] { "salutation", "title", "lastName", "company", "postalCode", "country" }.Select(name => (string)contact[name]!));
        Assert.Equal(1250, (int)contact["employees"]!);
        Assert.Equal("Möchte im Januar  eine Demo; \"dringend\"", (string)contact["unread"]!["Bemerkung"]!);
    }

    [Fact]
    public async Task Two_rows_of_one_person_are_one_touchpoint_with_the_fields_of_both()
    {
        var rows = await RowsAsync(await _imports.FinishedAsync(ImportWorld.Fair, ImportWorld.Sample(Windows)));

        var lead = (await _imports.LeadAsync(rows[3].Lead)).Json;

        Assert.Equal(("duplicate", rows[3].Lead), (rows[6].Outcome, rows[6].Lead));
        Assert.Single(lead["events"]!.AsArray(), row => (string?)row!["kind"] == "trade-fair");
        Assert.Equal("zweites Gespräch am Freitag", (string)lead["contact"]!["unread"]!["Bemerkung"]!);
        Assert.Equal("+49 89 5679", (string)lead["contact"]!["phone"]!);
    }

    [Fact]
    [Trait("Requirement", "D-35")]
    public async Task A_competitor_and_a_visiting_card_without_address_are_leads_like_any_other()
    {
        var rows = await RowsAsync(await _imports.FinishedAsync(ImportWorld.Fair, ImportWorld.Sample(Windows)));

        Assert.Equal("Rival Software GmbH", (string)(await _imports.LeadAsync(rows[7].Lead)).Json["contact"]!["company"]!);
        Assert.Equal("Weiß Elektro", (string)(await _imports.LeadAsync(rows[8].Lead)).Json["contact"]!["company"]!);
    }

    [Fact]
    [Trait("Requirement", "D-35")]
    public async Task Two_names_behind_the_address_of_a_task_are_two_leads()
    {
        var rows = await RowsAsync(await _imports.FinishedAsync(ImportWorld.Fair, "Vorname;Nachname;E-Mail\nAnna;Berg;einkauf@acme.example\nBen;Tal;einkauf@acme.example\n"u8.ToArray()));

        Assert.Equal(("accepted", "accepted"), (rows[2].Outcome, rows[3].Outcome));
        Assert.NotEqual(rows[2].Lead, rows[3].Lead);
        Assert.Equal("Tal", (string)(await _imports.LeadAsync(rows[3].Lead)).Json["contact"]!["lastName"]!);
    }

    [Theory]
    [InlineData(Windows)]
    [InlineData("trade-fair.utf-8-bom.csv")]
    [InlineData("trade-fair.utf-16.txt")]
    public async Task The_same_list_again_changes_nothing_in_whatever_encoding(string again)
    {
        var rows = await RowsAsync(await _imports.FinishedAsync(ImportWorld.Fair, ImportWorld.Sample(Windows)));
        var before = await LeadsAsync(rows);

        var job = await _imports.FinishedAsync(ImportWorld.Fair, ImportWorld.Sample(again));

        Assert.Equal(rows, await RowsAsync(job));
        Assert.Equal(before, await LeadsAsync(rows));
    }

    [Fact]
    [Trait("Requirement", "D-29")]
    public async Task Evidence_of_the_batch_is_on_every_lead_and_without_any_no_basis_is_claimed()
    {
        var none = await RowsAsync(await _imports.FinishedAsync(ImportWorld.Fair, ImportWorld.Sample(Windows)));
        Assert.Null((await ConsentAsync(none[4].Lead))["basis"]);

        var rows = await RowsAsync(await _imports.FinishedAsync(
            $"{ImportWorld.Fair}&batch=with-evidence&basis=consent&channels=email,phone&form=card&wording=Ja%2C%20bitte&consentAt=2026-10-21T00:00:00Z", ImportWorld.Sample(Windows)));

        var consent = await ConsentAsync(rows[4].Lead);
        Assert.Equal("consent", (string)consent["basis"]!);
        Assert.Equal(("confirmed", "card", "Ja, bitte"), ((string)consent["channels"]!["phone"]!["status"]!, (string)consent["channels"]!["phone"]!["form"]!, (string)consent["channels"]!["phone"]!["wording"]!));
    }

    [Fact]
    public async Task A_list_of_an_English_spreadsheet_says_in_a_column_when()
    {
        var rows = await RowsAsync(await _imports.FinishedAsync("?format=en&kind=trade-fair", ImportWorld.Sample("visitors.en.utf-8.csv")), ',');

        var lead = (await _imports.LeadAsync(rows[2].Lead)).Json;
        Assert.Equal(("02139", "US", "Acme, Inc.", 1250), ((string)lead["contact"]!["postalCode"]!, (string)lead["contact"]!["country"]!, (string)lead["contact"]!["company"]!, (int)lead["contact"]!["employees"]!));
        Assert.StartsWith("2026-10-02", (string)lead["events"]![0]!["at"]!, StringComparison.Ordinal);
    }

    private static int Count(Reply job, string name) => (int)job.Json["counts"]![name]!;

    private async Task<JsonNode> ConsentAsync(string leadId) => (await _imports.LeadAsync(leadId)).Json["consent"]!;

    private async Task<string> LeadsAsync(Dictionary<int, (string Outcome, string Lead)> rows)
    {
        var leads = new List<string>();
        foreach (var lead in rows.Values.Select(row => row.Lead).Where(lead => lead.Length > 0).Distinct(StringComparer.Ordinal)) leads.Add((await _imports.LeadAsync(lead)).Text);
        return string.Join('\n', leads);
    }

    // No cell of the result file of these lists holds a separator but an error's, which stands between.
    private async Task<Dictionary<int, (string Outcome, string Lead)>> RowsAsync(Reply job, char separator = ';') =>
        (await _imports.ResultAsync(job)).Skip(1).Select(line => line.Split(separator)).ToDictionary(
            cells => int.Parse(cells[0], System.Globalization.CultureInfo.InvariantCulture), cells => (cells[1], cells[^1]));
}
