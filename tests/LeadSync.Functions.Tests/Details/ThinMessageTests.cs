using LeadSync.Domain.Leads;
using LeadSync.Functions.Details;
using LeadSync.Functions.Intake;
using LeadSync.Functions.Manage.DeadLetters;
using LeadSync.Functions.Scoring;
using LeadSync.Functions.Tests.Manage;
using LeadSync.Storage.Accounts;
using LeadSync.Storage.Documents;
using LeadSync.Storage.Leads;
using LeadSync.Storage.Queues;
using LeadSync.Storage.Settings;
using LeadSync.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LeadSync.Functions.Tests.Details;

[Collection(ManageCollection.Name)]
public sealed class ThinMessageTests(AzuriteFixture azurite) : IDisposable
{
    private const string Contact512 = """{"id":"512","properties":{"email":"jana@example.com","lastname":"Müller","company":"Isar GmbH","country":"Germany","hs_email_optout":""}}""";
    private readonly SenderApi _api = new();

    [Fact]
    public async Task A_message_with_ids_only_becomes_a_lead_with_what_the_senders_api_says()
    {
        _api.Answer("/crm/v3/objects/contacts/512", Contact512);
        await using var world = await StartAsync("a-token");

        await WorkAsync(world, Creation("evt-1"));

        var lead = await FindAsync(world, "jana@example.com");
        Assert.Equal(("Müller", "Isar GmbH", "DE"), (lead!.State.Contact.LastName, lead.State.Contact.Company, lead.State.Contact.Country?.Value));
        Assert.Equal("Bearer a-token", Assert.Single(_api.Asked).Token);
    }

    [Fact]
    public async Task Events_of_one_contact_in_a_burst_ask_once()
    {
        _api.Answer("/crm/v3/objects/contacts/512", Contact512);
        await using var world = await StartAsync("a-token");

        await WorkAsync(world, Creation("evt-1"), Creation("evt-2"), Creation("evt-3"));

        Assert.Single(_api.Asked);
        Assert.Equal(3, (await FindAsync(world, "jana@example.com"))!.State.Events);
    }

    [Fact]
    public async Task The_same_message_again_counts_once_although_the_contact_was_changed_meanwhile()
    {
        _api.Answer("/crm/v3/objects/contacts/512", Contact512);
        await using var world = await StartAsync("a-token");
        await WorkAsync(world, Creation("evt-1"));
        world.Clock.Pass(TimeSpan.FromHours(1));
        _api.Answer("/crm/v3/objects/contacts/512", Contact512.Replace("Isar", "Donau", StringComparison.Ordinal));

        await WorkAsync(world, Creation("evt-1"));

        var lead = await FindAsync(world, "jana@example.com");
        var file = await world.Get<LeadStore>().ReadAsync(lead!.LeadId, default);
        Assert.Equal((1, "Isar GmbH", 1), (lead.State.Events, lead.State.Contact.Company, file!.Events.Count));
    }

    [Fact]
    public async Task Without_a_token_the_message_waits_where_an_administrator_sees_why()
    {
        await using var world = await StartAsync(token: null);

        await WorkAsync(world, Creation("evt-1"));

        var list = await world.SendAsync(world.Get<ManageDeadLetters>().ListAsync(world.Query(""), default));
        Assert.Equal(["details-token-missing"], list.Values("items", "reason"));
        Assert.Equal(["waiting"], list.Values("items", "state"));
        Assert.Empty(_api.Asked);
    }

    [Fact]
    public async Task Once_the_token_is_there_what_waited_is_completed()
    {
        var prefix = "t" + AzuriteFixture.NewPrefix();
        await using (var before = await StartAsync(token: null, prefix)) await WorkAsync(before, Creation("evt-1"));
        _api.Answer("/crm/v3/objects/contacts/512", Contact512);
        await using var world = await StartAsync("a-token", prefix);

        await world.Get<ResumeWaiting>().RunAsync(default);
        await DrainAsync(world);

        Assert.NotNull(await FindAsync(world, "jana@example.com"));
        Assert.Empty((await world.SendAsync(world.Get<ManageDeadLetters>().ListAsync(world.Query(""), default))).Values("items", "id"));
    }

    [Theory]
    [InlineData(429, "120", "details-throttled", 120)]
    [InlineData(503, null, "details-unavailable", 60)]
    [InlineData(401, null, "details-token-refused", 60)]
    public async Task A_sender_that_cannot_answer_now_is_asked_again_when_it_wishes(int status, string? retryAfter, string reason, int seconds)
    {
        _api.Answer("/crm/v3/objects/contacts/512", "{}", status, retryAfter);
        await using var world = await StartAsync("a-token");
        await WorkAsync(world, Creation("evt-1"));
        Assert.Equal([reason], (await world.SendAsync(world.Get<ManageDeadLetters>().ListAsync(world.Query(""), default))).Values("items", "reason"));
        _api.Answer("/crm/v3/objects/contacts/512", Contact512);

        world.Clock.Pass(TimeSpan.FromSeconds(seconds - 1));
        await world.Get<ResumeWaiting>().RunAsync(default);
        await DrainAsync(world);
        Assert.Null(await FindAsync(world, "jana@example.com"));
        world.Clock.Pass(TimeSpan.FromSeconds(2));
        await world.Get<ResumeWaiting>().RunAsync(default);
        await DrainAsync(world);

        Assert.NotNull(await FindAsync(world, "jana@example.com"));
    }

    [Fact]
    public async Task What_cannot_be_had_for_seven_days_is_a_dead_letter_as_others()
    {
        _api.Answer("/crm/v3/objects/contacts/512", "{}", 500);
        await using var world = await StartAsync("a-token");
        var sent = Creation("evt-1") with { ReceivedAt = world.Clock.Now };
        await WorkAsync(world, sent);
        world.Clock.Pass(TimeSpan.FromDays(8));

        await world.Get<ResumeWaiting>().RunAsync(default);
        await DrainAsync(world);

        Assert.Contains("open", (await world.SendAsync(world.Get<ManageDeadLetters>().ListAsync(world.Query(""), default))).Values("items", "state"));
    }

    [Fact]
    public async Task A_record_with_half_a_character_and_values_of_other_types_is_read_as_far_as_it_goes()
    {
        _api.Answer("/crm/v3/objects/contacts/512", """{"id":512,"id":512,"properties":{"email":"jana@example.com","lastname":"M\ud800ller","company":{"a":[1]},"country":7}}""");
        await using var world = await StartAsync("a-token");

        await WorkAsync(world, Creation("evt-1"));

        Assert.StartsWith("M", (await FindAsync(world, "jana@example.com"))!.State.Contact.LastName, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_platform_that_nobody_programmed_is_asked_as_its_document_says()
    {
        _api.Answer("/v3/receivers.json/90%2F514", """{"id":"90/514","email":"klara@nord.example","global_attributes":{"firma":"Nord GmbH","plz":"01067"}}""");
        await using var world = await StartAsync("a-token", source: "cleverreach");
        var (store, name) = (world.Get<DocumentStore>(), DocumentName.Of(DocumentKinds.Sources, "cleverreach"));
        var text = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Payloads", "Declared", "cleverreach.json"));
        await store.PublishTextAsync(name, text, new WriteCondition.Anything(), new Publication("erik", "test", TimeSpan.Zero), default);

        await WorkAsync(world, Creation("evt-1") with { Source = "cleverreach", Lead = new Contact { ExternalId = "90/514", System = "cleverreach" }, Details = new DetailsWanted("person", "90/514") });

        var lead = await FindAsync(world, "klara@nord.example");
        Assert.Equal(("Nord GmbH", "01067", "90/514"), (lead!.State.Contact.Company, lead.State.Contact.PostalCode, lead.State.Contact.ExternalId));
        Assert.Equal("Bearer a-token", Assert.Single(_api.Asked).Token);
    }

    [Fact]
    public async Task A_record_that_is_gone_leaves_the_message_as_it_is()
    {
        await using var world = await StartAsync("a-token");

        await WorkAsync(world, Creation("evt-1"));

        Assert.NotNull(await world.Get<LeadStore>().FindAsync(world.Get<LeadKeys>().OfExternalId("hubspot", "62515/512").Partition, default));
    }

    [Fact]
    public async Task A_change_of_one_property_is_taken_in_without_a_token()
    {
        await using var world = await StartAsync(token: null);
        var change = Creation("evt-1");

        await WorkAsync(world, change with { Details = change.Details! with { Optional = true }, Lead = change.Lead with { Email = EmailAddress.TryParse("jana@example.com") } });

        Assert.NotNull(await FindAsync(world, "jana@example.com"));
    }

    public void Dispose() => _api.Dispose();

    private static LeadEvent Creation(string id) => new()
    {
        Id = id,
        Source = "hubspot",
        Type = LeadEventType.Profile,
        OccurredAt = new DateTimeOffset(2026, 11, 1, 8, 0, 0, TimeSpan.Zero),
        ReceivedAt = new DateTimeOffset(2026, 11, 1, 8, 0, 1, TimeSpan.Zero),
        Lead = new Contact { ExternalId = "62515/512", System = "hubspot" },
        Details = new DetailsWanted("contact", "512"),
    };

    private static async Task WorkAsync(ManageWorld world, params LeadEvent[] events) =>
        await world.Get<LeadEventsWork>().RunAsync(EnvelopeCodec.Json(new LeadEventsEnvelope { Events = events }), 1, default);

    private static async Task DrainAsync(ManageWorld world)
    {
        var queue = world.Get<StorageAccount>().Queue(QueueNames.LeadEvents);
        foreach (var message in (await queue.ReceiveMessagesAsync(maxMessages: 32)).Value)
            await world.Get<LeadEventsWork>().RunAsync(message.MessageText, message.DequeueCount, default);
    }

    private static Task<LeadRecord?> FindAsync(ManageWorld world, string email) =>
        world.Get<LeadStore>().FindAsync(world.Get<LeadKeys>().OfEmail(EmailAddress.TryParse(email)!).Partition, default);

    private Task<ManageWorld> StartAsync(string? token, string? prefix = null, string source = "hubspot")
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            [$"LeadSync:Sources:{source}:Secret"] = "secret", [$"LeadSync:Sources:{source}:Token"] = token, [$"LeadSync:Sources:{source}:ApiUrl"] = _api.Address,
        }).Build();
        return ManageWorld.StartAsync(azurite, services => services.AddIntake(configuration), prefix is null ? [] : [new("LeadSyncPrefix", prefix)]);
    }
}
