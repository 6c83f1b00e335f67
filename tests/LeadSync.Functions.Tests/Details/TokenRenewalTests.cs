using System.Globalization;
using LeadSync.Domain.Leads;
using LeadSync.Functions.Intake;
using LeadSync.Functions.Manage.DeadLetters;
using LeadSync.Functions.Scoring;
using LeadSync.Functions.Tests.Http;
using LeadSync.Functions.Tests.Manage;
using LeadSync.Storage.Leads;
using LeadSync.Storage.Queues;
using LeadSync.Storage.Settings;
using LeadSync.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LeadSync.Functions.Tests.Details;

/// <summary>Tokens that end, asked for by what is set (RFC 6749), against a server that gives and refuses them.</summary>
[Collection(ManageCollection.Name)]
public sealed class TokenRenewalTests(AzuriteFixture azurite) : IDisposable
{
    private const string Tokens = "/oauth/v1/token";
    private const string Contact = "/crm/v3/objects/contacts/";

    private readonly SenderApi _api = new();
    private readonly CapturedLog _log = new();

    [Fact]
    public async Task A_token_is_got_by_the_refresh_token_and_used_until_it_ends()
    {
        Gives("""{"access_token":"t-{n}","token_type":"bearer","expires_in":1800}""");
        await using var world = await StartAsync(("RefreshToken", "r-1"));

        await WorkAsync(world, 1, 2);
        world.Clock.Pass(TimeSpan.FromMinutes(28));
        await WorkAsync(world, 3);
        world.Clock.Pass(TimeSpan.FromMinutes(2));
        await WorkAsync(world, 4);

        Assert.Equal(["Bearer t-1", "Bearer t-1", "Bearer t-1", "Bearer t-2"], ContactTokens());
        Assert.Equal(["grant_type=refresh_token&client_id=app&client_secret=app-secret&refresh_token=r-1"], _api.Forms.Distinct(StringComparer.Ordinal));
        Assert.NotNull(await FindAsync(world, 4));
    }

    [Fact]
    public async Task Without_a_refresh_token_the_applications_own_right_is_used_with_its_scope()
    {
        Gives("""{"access_token":"t-{n}","expires_in":"3599"}""");
        await using var world = await StartAsync(("Scope", "https://contoso.crm4.dynamics.com/.default"), ("TokenUrl", _api.Address + "tenant/oauth2/v2.0/token"));
        _api.AnswerBy("/tenant/oauth2/v2.0/token", (_, _) => (200, """{"access_token":"of-the-tenant"}""", null));

        await WorkAsync(world, 1);

        Assert.Equal(["Bearer of-the-tenant"], ContactTokens());
        Assert.Equal("grant_type=client_credentials&client_id=app&client_secret=app-secret&scope=https%3A%2F%2Fcontoso.crm4.dynamics.com%2F.default", Assert.Single(_api.Forms));
    }

    [Fact]
    public async Task A_token_that_is_refused_is_renewed_once_and_the_message_goes_on()
    {
        Gives("""{"access_token":"t-{n}"}""", accepted: "t-2");
        await using var world = await StartAsync(("RefreshToken", "r-1"));

        await WorkAsync(world, 1);

        Assert.Equal(["Bearer t-1", "Bearer t-2"], ContactTokens());
        Assert.NotNull(await FindAsync(world, 1));
    }

    [Fact]
    public async Task Where_the_new_token_is_refused_too_messages_wait_and_no_burst_of_requests_follows()
    {
        Gives("""{"access_token":"t-{n}"}""", accepted: "none");
        await using var world = await StartAsync(("RefreshToken", "r-1"));

        await WorkAsync(world, 1, 2, 3, 4);

        Assert.Equal(2, TokenRequests());
        Assert.Equal(["details-token-refused"], (await ReasonsAsync(world)).Distinct(StringComparer.Ordinal));
        Assert.Equal(4, (await ReasonsAsync(world)).Length);
    }

    [Fact]
    public async Task A_new_refresh_token_is_used_from_then_on()
    {
        Gives("""{"access_token":"t-{n}","expires_in":120,"refresh_token":"r-{n}0"}""");
        await using var world = await StartAsync(("RefreshToken", "r-1"));

        for (var number = 1; number <= 3; number++)
        {
            await WorkAsync(world, number);
            world.Clock.Pass(TimeSpan.FromMinutes(5));
        }

        Assert.Equal(["r-1", "r-10", "r-20"], _api.Forms.Select(form => form.Split("refresh_token=")[^1]));
    }

    [Theory]
    [InlineData(400, """{"error":"invalid_grant","error_description":"r-1 of app-secret has ended"}""", "details-renewal-refused")]
    [InlineData(401, """{"error":"invalid_client"}""", "details-renewal-refused")]
    [InlineData(200, """{"error":"invalid_code"}""", "details-renewal-refused")]
    [InlineData(200, "<html>", "details-unreadable")]
    [InlineData(200, """{"access_token":{"a":1},"expires_in":[]}""", "details-renewal-refused")]
    [InlineData(200, "[]", "details-unreadable")]
    [InlineData(302, "{}", "details-renewal-refused")]
    [InlineData(429, "{}", "details-throttled")]
    [InlineData(503, "{}", "details-unavailable")]
    public async Task Where_no_token_is_given_the_message_waits_with_the_reason_and_no_secret_is_logged_or_kept(int status, string body, string reason)
    {
        _api.AnswerBy(Tokens, (_, _) => (status, body, null));
        await using var world = await StartAsync(("RefreshToken", "r-1"));

        await WorkAsync(world, 1, 2);

        var letters = await world.SendAsync(world.Get<ManageDeadLetters>().ListAsync(world.Query(""), default));
        Assert.Equal([reason, reason], letters.Values("items", "reason"));
        Assert.Equal(["waiting", "waiting"], letters.Values("items", "state"));
        Assert.Equal(1, TokenRequests());
        Assert.Empty(ContactTokens());
        foreach (var secret in (string[])["app-secret", "r-1"]) Assert.DoesNotContain(secret, letters.Text + string.Join('\n', _log.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_of_one_property_does_not_wait_for_credentials_that_are_wrong()
    {
        _api.AnswerBy(Tokens, (_, _) => (400, """{"error":"invalid_grant"}""", null));
        await using var world = await StartAsync(("RefreshToken", "r-1"));
        var change = Thin(1) with { Details = new DetailsWanted("contact", "1") { Optional = true }, Lead = Thin(1).Lead with { Email = EmailAddress.TryParse("p1@example.com") } };

        await WorkAsync(world, [change]);

        Assert.NotNull(await FindAsync(world, 1));
    }

    public void Dispose()
    {
        _api.Dispose();
        _log.Dispose();
    }

    private static LeadEvent Thin(int number) => new()
    {
        Id = $"evt-{number}", Source = "hubspot", Type = LeadEventType.Profile, OccurredAt = new DateTimeOffset(2026, 11, 1, 8, 0, 0, TimeSpan.Zero), ReceivedAt = new DateTimeOffset(2026, 11, 1, 8, 0, 1, TimeSpan.Zero),
        Lead = new Contact { ExternalId = $"62515/{number}", System = "hubspot" }, Details = new DetailsWanted("contact", $"{number}"),
    };

    private static Task WorkAsync(ManageWorld world, params int[] numbers) => WorkAsync(world, [.. numbers.Select(Thin)]);

    private static Task WorkAsync(ManageWorld world, LeadEvent[] events) =>
        world.Get<LeadEventsWork>().RunAsync(EnvelopeCodec.Json(new LeadEventsEnvelope { Events = events }), 1, default);

    private static Task<LeadRecord?> FindAsync(ManageWorld world, int number) =>
        world.Get<LeadStore>().FindAsync(world.Get<LeadKeys>().OfEmail(EmailAddress.TryParse($"p{number}@example.com")!).Partition, default);

    private static async Task<string[]> ReasonsAsync(ManageWorld world) =>
        [.. (await world.SendAsync(world.Get<ManageDeadLetters>().ListAsync(world.Query(""), default))).Values("items", "reason").OfType<string>()];

    // The n-th token is t-n; the API takes the one that is named, or any.
    private void Gives(string body, string? accepted = null)
    {
        _api.AnswerBy(Tokens, (_, count) => (200, body.Replace("{n}", count.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal), null));
        for (var number = 1; number <= 4; number++)
        {
            var record = $$$"""{"id":"{{{number}}}","properties":{"email":"p{{{number}}}@example.com"}}""";
            _api.AnswerBy($"{Contact}{number}", (token, _) => (accepted is null || token == $"Bearer {accepted}" ? 200 : 401, record, null));
        }
    }

    private IEnumerable<string?> ContactTokens() => _api.Asked.Where(one => one.Path.StartsWith(Contact, StringComparison.Ordinal)).Select(one => one.Token);

    private int TokenRequests() => _api.Asked.Count(one => one.Path == Tokens);

    private Task<ManageWorld> StartAsync(params (string Name, string Value)[] settings)
    {
        var all = settings.Concat([("Secret", "secret"), ("ApiUrl", _api.Address), ("ClientId", "app"), ("ClientSecret", "app-secret")]);
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(all.Select(setting => new KeyValuePair<string, string?>($"LeadSync:Sources:hubspot:{setting.Item1}", setting.Item2))).Build();
        return ManageWorld.StartAsync(azurite, services =>
        {
            services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(_log));
            services.AddIntake(configuration);
        });
    }
}
