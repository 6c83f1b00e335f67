using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using LeadSync.Testing;
using LeadSync.Testing.App;

namespace LeadSync.Integration.Tests.Readme;

/// <summary>README is correct to the letter: its commands run here.</summary>
[Collection(AzuriteCollection.Name)]
public sealed class ReadmeTests(AzuriteFixture azurite)
{
    private const string Run = "dotnet run --project src/LeadSync.Functions";

    [Fact]
    public async Task The_first_system_is_connected_as_the_chapter_says()
    {
        await using var app = await StartedAsync();
        var reader = Reader(app);

        var receipt = JsonNode.Parse(await Shell.RunAsync(ReadmeText.Block("webhook-signature"), reader))!;
        Assert.Equal(1, receipt["events"]!.GetValue<int>());

        var lead = await Eventually.GetAsync("the lead of the chapter", async () => await FoundAsync(reader));
        Assert.Equal(7, lead["score"]!["total"]!.GetValue<double>());
    }

    [Fact]
    public async Task A_list_is_tried_and_imported_as_the_chapter_says()
    {
        await using var app = await StartedAsync();
        var (command, reader) = (ReadmeText.Block("manage/imports"), Reader(app));

        var trial = JsonNode.Parse(await Shell.RunAsync(command, reader))!;
        var job = JsonNode.Parse(await Shell.RunAsync(command.Replace("dryRun=true&", "", StringComparison.Ordinal), reader))!;

        Assert.Equal((1, 0), (trial["accepted"]!.GetValue<int>(), trial["errorCount"]!.GetValue<int>()));
        app.Http.DefaultRequestHeaders.Add("x-functions-key", "change-me-this-key-opens-everything");
        var lead = await app.Client.LeadAsync("aenne.weiss@example.com", "the imported list", _ => true);
        Assert.Equal(("Prof. Dr.", "01067"), ((string)lead["contact"]!["title"]!, (string)lead["contact"]!["postalCode"]!));
        await Eventually.HoldsAsync("the job to be done", async () => (string)(await app.Client.GetAsync($"/api/manage/jobs/{job["id"]}"))["state"]! == "done");
    }

    [Fact]
    public async Task A_table_is_edited_as_a_sheet_proved_and_tried_as_the_chapter_says()
    {
        await using var app = await StartedAsync();
        var reader = Reader(app);

        var told = await Shell.RunAsync(ReadmeText.Block("If-None-Match: *' --data-binary"), reader);
        var proved = await Shell.RunAsync(ReadmeText.Block("draft/validate"), reader);

        Assert.Contains("postalFrom;postalTo", told, StringComparison.Ordinal);
        Assert.Contains("\"id\":\"germany\"", told, StringComparison.Ordinal);
        foreach (var word in new[] { "\"errors\":[]", "\"rule\":\"east\"", "no-rule" }) Assert.Contains(word, proved, StringComparison.Ordinal);
    }

    [Fact]
    public void The_two_commands_are_the_ones_that_CI_and_the_demo_test_run()
    {
        Assert.Equal($"{Run} -- demo", ReadmeText.Block("-- demo"));
        Assert.Equal("dotnet test", ReadmeText.Block("dotnet test"));
        Assert.Contains("dotnet test", File.ReadAllText(Path.Combine(Publishing.Dotnet.Repository, ".ci", "run")), StringComparison.Ordinal);
        Assert.Contains($"cp local.settings.sample.json local.settings.json\n{Run}", ReadmeText.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_demo_plays_tells_serves_and_ends_cleanly()
    {
        var address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{Free.Port()}");
        var environment = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["AzureWebJobsStorage"] = azurite.ConnectionString, ["ASPNETCORE_URLS"] = address, ["LANG"] = "de_DE.UTF-8",
        };
        using var demo = Shell.Start($"exec {Command()} demo --reset", environment);
        var lines = new ConcurrentQueue<string>();
        demo.OutputDataReceived += (_, line) => lines.Enqueue(line.Data ?? "");
        demo.ErrorDataReceived += (_, line) => lines.Enqueue(line.Data ?? "");
        demo.BeginOutputReadLine();
        demo.BeginErrorReadLine();

        await Eventually.HoldsAsync("the demo's last line", () => Task.FromResult(Ready(demo, lines)), TimeSpan.FromMinutes(5));
        await AssertServesAsync(address);
        using var kill = Process.Start("kill", ["-TERM", demo.Id.ToString(CultureInfo.InvariantCulture)]);
        await demo.WaitForExitAsync();

        Assert.Equal(0, demo.ExitCode);
        var told = string.Join('\n', lines);
        foreach (var word in new[] { "Jana", "MQL", "Customer", "curl" }) Assert.Contains(word, told, StringComparison.Ordinal);
    }

    private async Task<LeadSyncApp> StartedAsync()
    {
        var sample = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Publishing.Dotnet.Repository, "local.settings.sample.json")))!["Values"]!.AsObject();
        var settings = sample.Where(value => value.Key != "FUNCTIONS_WORKER_RUNTIME" && value.Key != "AzureWebJobsStorage" && value.Key != "LeadSyncPrefix").ToDictionary(value => value.Key, value => value.Value!.GetValue<string>(), StringComparer.Ordinal);
        return await LeadSyncApp.StartAsync(new AppOptions { Storage = azurite.ConnectionString, Prefix = AppOptions.NewPrefix(), Settings = settings });
    }

    private static Dictionary<string, string> Reader(LeadSyncApp app) => new(StringComparer.Ordinal) { ["LEADSYNC"] = app.Address.ToString().TrimEnd('/') };

    // As built with these tests; "dotnet run" would build it once more.
    private static string Command() => $"dotnet {Path.Combine(AppContext.BaseDirectory, "LeadSync.Functions.dll")}";

    private static bool Ready(Process demo, ConcurrentQueue<string> lines)
    {
        Assert.False(demo.HasExited, string.Join('\n', lines));
        return lines.Any(line => line.Contains("LeadSync demo is ready", StringComparison.Ordinal));
    }

    private static async Task AssertServesAsync(string address)
    {
        using var http = new HttpClient(new SocketsHttpHandler()) { BaseAddress = new Uri(address) };
        var page = await http.GetStringAsync(new Uri("/ui/leads", UriKind.Relative));
        Assert.Contains("<html", page, StringComparison.Ordinal);
        var customers = JsonNode.Parse(await http.GetStringAsync(new Uri("/api/manage/leads?stage=Customer", UriKind.Relative)))!;
        Assert.NotEmpty(customers["items"]!.AsArray());
    }

    private static async Task<JsonNode?> FoundAsync(Dictionary<string, string> reader)
    {
        var answer = await Shell.RunAsync(ReadmeText.Block("leads/lookup").Replace("-fsS", "-sS", StringComparison.Ordinal), reader);
        return JsonNode.Parse(answer) is { } lead && lead["leadId"] is not null ? lead : null;
    }
}
