using LeadSync.Testing;
using LeadSync.Testing.App;

namespace LeadSync.Integration.Tests.Faults;

[Collection(AzuriteCollection.Name)]
public sealed class ShutdownTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task SIGTERM_ends_the_app_cleanly_and_what_was_accepted_is_worked_off_by_the_next_start()
    {
        var options = new AppOptions { Storage = azurite.ConnectionString, Prefix = AppOptions.NewPrefix() };
        var email = People.NewEmail();
        await using (var app = await LeadSyncApp.StartAsync(options))
        {
            await app.Client.AcceptedAsync(People.Ripening(email, People.Munich()));
            Assert.Equal(0, await app.TerminateAsync());
        }

        await using var next = await LeadSyncApp.StartAsync(options);
        var lead = await next.Client.LeadAsync(email, "an offer", found => found["owner"] is not null);
        Assert.Equal(35, lead["score"]!["total"]!.GetValue<double>());
    }

    [Fact]
    public async Task No_log_line_holds_an_address_a_name_or_a_telephone_number()
    {
        var email = People.NewEmail();
        var person = People.Munich();
        person["lastName"] = "Canaryname";
        person["phone"] = "+49 89 5550199";
        await using var app = await LeadSyncApp.StartAsync(new AppOptions { Storage = azurite.ConnectionString, Prefix = AppOptions.NewPrefix() });

        var lead = await People.OfferedAsync(app.Client, email, person);
        await app.Client.ActAsync(lead["leadId"]!.GetValue<string>(), new { action = "win" });
        using var refused = await app.Client.PostAsync(System.Text.Json.Nodes.JsonNode.Parse($"{{\"id\":\"x\",\"occurredAt\":\"no\",\"lead\":{{\"email\":\"{email}\"}}}}")!);

        var log = string.Join('\n', app.Log);
        Assert.Contains("webhook.received", log, StringComparison.Ordinal);
        foreach (var canary in new[] { email, "Canaryname", "5550199" }) Assert.DoesNotContain(canary, log, StringComparison.OrdinalIgnoreCase);
    }
}
