using System.Globalization;
using System.Text;
using LeadSync.Functions.Imports;
using LeadSync.Functions.Jobs;
using LeadSync.Functions.Manage.Leads;
using LeadSync.Functions.Tests.Identity;
using LeadSync.Functions.Tests.Jobs;
using LeadSync.Functions.Tests.Manage;
using LeadSync.Testing;

namespace LeadSync.Functions.Tests.Imports;

[Collection(ManageCollection.Name)]
public sealed class ImportTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private const string Form = "multipart/form-data; boundary=limit";

    private ImportWorld _imports = null!;

    private static int Rows => Environment.GetEnvironmentVariable("LEADSYNC_TIER") == "full" ? ImportLeads.MaxRows : 10_000;

    public async Task InitializeAsync() => _imports = await ImportWorld.StartAsync(azurite);

    public async Task DisposeAsync() => await _imports.DisposeAsync();

    [Fact]
    public async Task A_dry_run_says_what_a_list_would_become_and_stores_nothing()
    {
        var before = _imports.World.Operations();

        var answer = await _imports.ImportAsync(ImportWorld.Fair + "&dryRun=true", ImportWorld.Sample("trade-fair.windows-1252.csv"));

        Assert.Equal((200, 8, 5, 2, 1), (answer.Status, (int)answer.Json["rows"]!, (int)answer.Json["accepted"]!, (int)answer.Json["duplicates"]!, (int)answer.Json["refused"]!));
        Assert.Equal(("windows-1252", ";"), ((string)answer.Json["encoding"]!, (string)answer.Json["separator"]!));
        Assert.Equal(["salutation", "title", "firstName", "lastName", "company", "jobTitle", "postalCode", "city", "country", "email", "phone", "employees", "industry", "interests", null], answer.Json["columns"]!.AsArray().Select(column => (string?)column!["field"]));
        Assert.Equal(("01067", "Bemerkung"), ((string)answer.Json["columns"]![6]!["sample"]!, (string)answer.Json["columns"]![14]!["header"]!));
        Assert.Equal([(5, 2), (6, 3)], answer.Json["duplicateRows"]!.AsArray().Select(row => ((int)row!["row"]!, (int)row["of"]!)));
        Assert.Equal(["E-Mail", "Mitarbeiter", null], answer.Json["errors"]!.AsArray().Select(error => (string?)error!["column"]));
        Assert.Equal((5, 5), (_imports.World.Operations() - before, (int)answer.Json["knownLeads"]!["operations"]!));
        Assert.Equal(0, await JobQueue.CountAsync(_imports.World));
    }

    [Fact]
    public async Task A_dry_run_shows_which_rows_are_leads_already()
    {
        await _imports.FinishedAsync(ImportWorld.Fair, Encoding.UTF8.GetBytes("E-Mail\na@b.example\n"));

        var answer = await _imports.ImportAsync(ImportWorld.Fair + "&dryRun=true", "E-Mail\nx@y.example\nA@B.example\n");

        Assert.Equal([3], answer.Json["knownLeads"]!["rows"]!.AsArray().Select(row => (int)row!));
    }

    [Fact]
    public async Task A_dry_run_of_a_list_without_persons_shows_its_columns_and_what_to_map()
    {
        var answer = await _imports.ImportAsync("?dryRun=true", "Kürzel;Ort\nMüller;Isny\n");

        Assert.Equal(200, answer.Status);
        Assert.Equal(["/mapping", "/occurredAt"], answer.Json["settings"]!.AsArray().Select(error => (string)error!["pointer"]!));
        Assert.Contains("lastName", answer.Json["fields"]!.AsArray().Select(field => (string)field!));
    }

    [Fact]
    public async Task Columns_are_overridden_by_the_query()
    {
        var job = await _imports.FinishedAsync($"{ImportWorld.Fair}&mapping={Uri.EscapeDataString("""{"Kürzel":"lastName","Wo":"company"}""")}", Encoding.UTF8.GetBytes("Kürzel;Wo\nMüller;Köhler GmbH\n"));

        var lead = (await _imports.ResultAsync(job))[1].Split(';')[3];
        Assert.Equal("Müller", (string)(await _imports.LeadAsync(lead)).Json["contact"]!["lastName"]!);
    }

    [Fact]
    public async Task A_form_brings_settings_and_file()
    {
        const string body = "--limit\r\ncontent-disposition: form-data; name=\"settings\"\r\n\r\n{\"occurredAt\":\"2026-10-20\",\"touchpoint\":{\"kind\":\"chat\"}}\r\n"
            + "--limit\r\ncontent-disposition: form-data; name=\"file\"; filename=\"list.csv\"\r\n\r\nE-Mail\na@b.example\r\n--limit--\r\n";

        var job = await _imports.FinishedAsync("", Encoding.UTF8.GetBytes(body), Form);

        var lead = (await _imports.ResultAsync(job))[1].Split(';')[3];
        Assert.Equal("chat", (string)(await _imports.LeadAsync(lead)).Json["events"]![0]!["kind"]!);
    }

    [Fact]
    public async Task JSON_lines_are_canonical_events()
    {
        var job = await _imports.FinishedAsync(
            ImportWorld.Fair, Encoding.UTF8.GetBytes("""{"lead":{"email":"a@b.example"}}""" + "\n{}\n" + """{"id":"x","lead":{"email":"a@b.example"},"touchpoint":{"kind":"chat"}}"""), "application/x-ndjson");

        var rows = await _imports.ResultAsync(job);
        Assert.Equal(["accepted", "refused", "accepted"], rows.Skip(1).Select(row => row.Split(';')[1]));
        var kinds = (await _imports.LeadAsync(rows[1].Split(';')[3])).Json["events"]!.AsArray().Select(row => (string)row!["kind"]!);
        Assert.Equal(["chat", "trade-fair"], kinds.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_result_file_names_row_outcome_error_and_lead_and_holds_no_formula()
    {
        var job = await _imports.FinishedAsync(
            $"{ImportWorld.Fair}&mapping={Uri.EscapeDataString("""{"=1+1":"email"}""")}", Encoding.UTF8.GetBytes("=1+1;Firma\nfalsch;x\na@b.example;x\n"));

        var rows = await _imports.ResultAsync(job);

        Assert.Equal("row;outcome;error;lead", rows[0]);
        Assert.StartsWith("2;refused;\"'=1+1: Is no e-mail address.", rows[1], StringComparison.Ordinal);
        Assert.Matches("^3;accepted;;[a-z2-7]{26}$", rows[2]);
        Assert.Equal(["/rows/2/=1+1", "/rows/2"], job.Json["errors"]!.AsArray().Select(error => (string)error!["pointer"]!));
    }

    [Fact]
    [Trait("Requirement", "D-31")]
    public async Task A_list_does_not_bring_back_who_was_erased()
    {
        var list = Encoding.UTF8.GetBytes("E-Mail;Firma\na@b.example;x\nc@d.example;y\n");
        var leadId = (await _imports.ResultAsync(await _imports.FinishedAsync(ImportWorld.Fair, list)))[1].Split(';')[3];
        await _imports.World.SendAsync(_imports.World.Get<EraseLead>().RunAsync(leadId, default));

        var again = await _imports.ResultAsync(await _imports.FinishedAsync(ImportWorld.Fair + "&campaign=again", list));

        Assert.Equal(["refused", "accepted"], again.Skip(1).Select(row => row.Split(';')[1]));
        Assert.Equal(404, (await _imports.LeadAsync(leadId)).Status);
    }

    [Fact]
    public async Task A_kill_in_the_middle_of_an_import_goes_on_and_every_row_comes_once()
    {
        var accepted = await _imports.ImportAsync(ImportWorld.Fair, new ManyRows(1_200));
        await JobQueue.DrainAsync(_imports.World, until: 1);
        var message = await JobQueue.TakeAsync(_imports.World);
        using var killed = new CancellationTokenSource();
        await killed.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _imports.World.Get<RunJobWork>().RunAsync(message, 1, killed.Token));

        await _imports.World.Get<RunJobWork>().RunAsync(message, 2, default);
        await JobQueue.DrainAsync(_imports.World);

        var job = await _imports.JobAsync(accepted);
        Assert.Equal(("done", 1_200), ((string)job.Json["state"]!, (int)job.Json["counts"]!["accepted"]!));
        Assert.Equal(1_200, (await _imports.ResultAsync(job)).Skip(1).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task Wherever_an_import_dies_it_goes_on_and_every_row_is_sent_and_told_once()
    {
        var operations = 1;
        while (await DiedAsync(operations)) operations++;

        // Three parts: each is read, looked up among the erased, sent, told, and its position kept.
        Assert.InRange(operations, 12, 40);
    }

    [Fact]
    public async Task A_hundred_thousand_rows_are_read_with_bounded_memory_and_few_storage_operations()
    {
        var (before, list) = (_imports.World.Operations(), new ManyRows(Rows));

        var accepted = await _imports.ImportAsync(ImportWorld.Fair, list);
        Assert.Equal(202, accepted.Status);
        await JobQueue.DrainAsync(_imports.World);

        var job = await _imports.JobAsync(accepted);
        Assert.Equal((Rows, Rows), ((int)job.Json["done"]!, (int)job.Json["counts"]!["accepted"]!));
        Assert.True(list.HeldBytes < 64_000_000, $"{list.HeldBytes} bytes are held near the end of the list.");
        var each = (double)(_imports.World.Operations() - before) / Rows;
        Assert.True(each <= 0.06, string.Create(CultureInfo.InvariantCulture, $"{each:0.000} operations a row"));
    }

    [Fact]
    public async Task More_rows_than_a_list_may_have_are_refused_and_nothing_is_imported()
    {
        var answer = await _imports.ImportAsync(ImportWorld.Fair + "&dryRun=true", new ManyRows(ImportLeads.MaxRows + 1));

        Assert.Equal((413, "too-many-rows"), (answer.Status, answer.Code));
    }

    [Theory]
    [InlineData("?kind=trade-fair", "E-Mail\na@b.example\n", "/occurredAt")]
    [InlineData("?occurredAt=2026-10-20", "Ort\nIsny\n", "/mapping")]
    [InlineData("?occurredAt=2026-10-20&knd=chat", "E-Mail\na@b.example\n", "/knd")]
    [InlineData("?occurredAt=2026-10-20&name=x", "E-Mail\na@b.example\n", "/touchpoint/kind")]
    [InlineData("?occurredAt=2026-10-20&mapping=x", "E-Mail\na@b.example\n", "/mapping")]
    [InlineData("?occurredAt=2026-10-20&dryRun=maybe", "E-Mail\na@b.example\n", "/dryRun")]
    [InlineData("?occurredAt=2026-10-20", "E-Mail\n", "")]
    public async Task What_is_wrong_with_an_import_is_named_and_nothing_is_imported(string query, string list, string pointer)
    {
        var answer = await _imports.ImportAsync(query, list);

        Assert.Equal(422, answer.Status);
        Assert.Equal([pointer], answer.Pointers);
        Assert.Equal(0, await JobQueue.CountAsync(_imports.World));
    }

    [Theory]
    [InlineData("text/csv", "E-Mail;Ort\na@b.example;\"Isny\n", 400, "/lines/2")]
    [InlineData("application/json", "{}", 415, null)]
    [InlineData(Form, "--limit--\r\n", 400, null)]
    [InlineData(Form, "no form at all", 400, null)]
    [InlineData(Form, "--limit\r\ncontent-disposition: form-data; name=\"settings\"\r\n\r\n[]\r\n--limit--\r\n", 400, "")]
    public async Task What_cannot_be_read_is_refused_with_its_place(string type, string list, int status, string? pointer)
    {
        var answer = await _imports.ImportAsync(ImportWorld.Fair, list, type);

        Assert.Equal(status, answer.Status);
        if (pointer is not null) Assert.Equal([pointer], answer.Pointers);
    }

    private async Task<bool> DiedAsync(int operations)
    {
        var rows = Enumerable.Range(1, 1_001).Select(row => string.Create(CultureInfo.InvariantCulture, $"p{row}.{operations}@example.com;Müller {row}"));
        var accepted = await _imports.ImportAsync(ImportWorld.Fair, "E-Mail;Nachname\n" + string.Join('\n', rows));
        var message = await JobQueue.TakeAsync(_imports.World);

        var died = await CrashPoint.AfterAsync(operations, token => WorkAsync(message, token));
        await _imports.World.Get<RunJobWork>().RunAsync(message, 2, default);
        await JobQueue.DrainAsync(_imports.World);

        var job = await _imports.JobAsync(accepted);
        Assert.Equal(("done", 1_001, 1_001), ((string)job.Json["state"]!, (int)job.Json["done"]!, (int)job.Json["counts"]!["accepted"]!));
        var told = (await _imports.ResultAsync(job)).Skip(1).Select(row => row.Split(';')[0]);
        Assert.Equal(Enumerable.Range(2, 1_001).Select(row => row.ToString(CultureInfo.InvariantCulture)), told);
        Assert.Equal(1_001, (await _imports.TakeEventsAsync()).Select(sent => sent.Key()).Distinct().Count());
        return died;
    }

    // The first message and those that follow it, as one process works them off.
    private async Task WorkAsync(string message, CancellationToken cancellationToken)
    {
        await _imports.World.Get<RunJobWork>().RunAsync(message, 1, cancellationToken);
        await JobQueue.DrainAsync(_imports.World, cancellationToken: cancellationToken);
    }
}
