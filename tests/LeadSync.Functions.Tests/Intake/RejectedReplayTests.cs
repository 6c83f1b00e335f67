using System.Security.Cryptography;
using System.Text;
using LeadSync.Domain.Leads;
using LeadSync.Functions.Intake;
using LeadSync.Functions.Manage.DeadLetters;
using LeadSync.Functions.Tests.Manage;
using LeadSync.Storage.Accounts;
using LeadSync.Storage.DeadLetters;
using LeadSync.Storage.Documents;
using LeadSync.Storage.Queues;
using LeadSync.Testing;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;

namespace LeadSync.Functions.Tests.Intake;

/// <summary>What could not be understood when it came is read again on request, and only what is understood then leaves the list (guarantee 4).</summary>
[Collection(ManageCollection.Name)]
public sealed class RejectedReplayTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private const string Document = """
        {"title":"Acme","signature":{"scheme":"hmac-sha256","header":"X-Acme-Sign"},"events":"EVENTS","id":"id",
         "kind":{"path":"@header[\"X-Acme-Event\"]","map":{"signup":"newsletter-signup"}},"fields":{"email":"MAIL"}}
        """;

    private ManageWorld _world = null!;

    public async Task InitializeAsync() => _world = await ManageWorld.StartAsync(
        azurite, services => services.AddSingleton<IHostApplicationLifetime, ApplicationLifetime>(), KeyValuePair.Create("LeadSync:Crm:odoo:Secret", (string?)"odoo-secret"));

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task A_corrected_document_understands_what_the_one_before_did_not()
    {
        await PublishAsync("items", "mail");
        await SendAsync("""{"data":[{"id":"1","mail":"jana@example.com"},{"id":"2","mail":"lea@example.com"}]}""");
        Assert.Equal((0, 1), await ReplayAsync());

        await PublishAsync("data", "mail");

        Assert.Equal((1, 0), await ReplayAsync());
        Assert.Equal([("jana@example.com", "newsletter-signup"), ("lea@example.com", "newsletter-signup")], (await TakeAsync()).Select(sent => (sent.Lead.Email!.Value, sent.Touchpoint!.Kind)));
        Assert.Empty((await _world.Get<DeadLetterStore>().ListAsync(50, null, default)).Items);
    }

    [Fact]
    public async Task One_item_of_many_is_read_again_at_its_place_and_as_of_when_it_came()
    {
        await PublishAsync("data", "mail");
        await SendAsync("""{"data":[{"id":"1","mail":"jana@example.com"},{"id":"2","address":"lea@example.com"}]}""");
        var received = _world.Clock.Now;
        Assert.Single(await TakeAsync());
        await PublishAsync("data", "address");
        _world.Clock.Pass(TimeSpan.FromDays(8));

        Assert.Equal((1, 0), await ReplayAsync());

        var sent = Assert.Single(await TakeAsync());
        Assert.Equal(("2", "lea@example.com", received), (sent.Id, sent.Lead.Email!.Value, sent.OccurredAt));
    }

    [Fact]
    public async Task What_would_be_ignored_now_stays_until_somebody_has_looked_at_it()
    {
        await PublishAsync("data", "mail");
        await SendAsync("""{"data":[{"id":"2","address":"lea@example.com"}]}""");
        await PublishTextAsync(Document.Replace("EVENTS", "data", StringComparison.Ordinal).Replace("MAIL", "address", StringComparison.Ordinal).Replace("\"signup\"", "\"other\"", StringComparison.Ordinal));

        Assert.Equal((0, 1), await ReplayAsync());
    }

    [Fact]
    public async Task An_item_under_a_name_that_no_row_holds_is_kept_though_it_cannot_be_read_again()
    {
        await PublishAsync("data", "mail");
        await SendAsync("""{"data":[{"id":"2","address":"lea@example.com"}]}""");
        await PublishTextAsync(Document.Replace("\"EVENTS\"", """{"path":"data","each":"value"}""", StringComparison.Ordinal).Replace("MAIL", "mail", StringComparison.Ordinal));
        await SendAsync($$$"""{"data":{"{{{new string('k', 100_000)}}}":{"address":"lea@example.com"} } }""");

        Assert.Equal(2, (await _world.Get<DeadLetterStore>().ListAsync(50, null, default)).Items.Count);
        Assert.Equal((0, 2), await ReplayAsync());
    }

    [Fact]
    public async Task An_item_of_a_CRM_is_read_by_the_CRM()
    {
        var request = _world.Request("""{"id":5,"stage_id":"won"}""", ("X-LeadSync-Key", "odoo-secret"));
        await _world.SendAsync(_world.Get<WebhookIntake<SalesEvent>>().RunAsync(request, "odoo"));

        var letter = Assert.Single((await _world.Get<DeadLetterStore>().ListAsync(50, null, default)).Items);

        Assert.Equal(("crm", "odoo"), (letter.Intake, letter.Source));
        Assert.Equal((0, 1), await ReplayAsync());
    }

    private Task PublishAsync(string events, string mail) =>
        PublishTextAsync(Document.Replace("EVENTS", events, StringComparison.Ordinal).Replace("MAIL", mail, StringComparison.Ordinal));

    private Task PublishTextAsync(string document) => _world.Get<DocumentStore>().PublishTextAsync(
        DocumentName.Of(DocumentKinds.Sources, "acme"), document, new WriteCondition.Anything(), new Publication("erik", "test", TimeSpan.Zero), default);

    private async Task SendAsync(string body)
    {
        var hash = Convert.ToHexStringLower(HMACSHA256.HashData("acme-secret"u8, Encoding.UTF8.GetBytes(body)));
        var answer = await _world.SendAsync(_world.Get<WebhookIntake<LeadEvent>>().RunAsync(_world.Request(body, ("X-Acme-Sign", hash), ("X-Acme-Event", "signup")), "acme"));
        Assert.Equal(StatusCodes.Status202Accepted, answer.Status);
    }

    private async Task<(int Replayed, int Left)> ReplayAsync()
    {
        var answer = await _world.SendAsync(_world.Get<ManageDeadLetters>().ReplayAsync(_world.Request("""{"all":true}"""), default));
        return ((int)answer.Json["replayed"]!, answer.Json["notReplayed"]!.AsArray().Count);
    }

    private async Task<IReadOnlyList<LeadEvent>> TakeAsync()
    {
        var taken = new List<LeadEvent>();
        foreach (var message in (await _world.Get<StorageAccount>().Queue(QueueNames.LeadEvents).ReceiveMessagesAsync(32, TimeSpan.FromMinutes(1))).Value)
            taken.AddRange((await _world.Get<EnvelopeCodec>().DecodeAsync<LeadEventsEnvelope>(message.MessageText, default)).Envelope.Events);
        return taken;
    }
}
