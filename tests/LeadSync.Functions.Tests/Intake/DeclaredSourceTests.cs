using System.Net;
using System.Security.Cryptography;
using System.Text;
using LeadSync.Domain.Leads;
using LeadSync.Functions.Tests.Http;
using LeadSync.Storage.Accounts;
using LeadSync.Storage.Documents;
using LeadSync.Storage.Queues;
using LeadSync.Testing;
using LeadSync.Testing.Proxy;
using Microsoft.Extensions.DependencyInjection;

namespace LeadSync.Functions.Tests.Intake;

/// <summary>A platform that a document declares is taken in like one that is programmed, once it is published and has a secret.</summary>
[Collection(IntakeCollection.Name)]
public sealed class DeclaredSourceTests(AzuriteFixture azurite)
{
    private const string Acme = "/api/webhooks/acme";
    private const string Secret = "geheim-der-quelle";
    private const string Body = """{"event":"signup","person":{"mail":"jana@example.com"}}""";

    private const string Document = """
        {"title":"Acme","signature":{"scheme":"hmac-sha256","header":"X-Acme-Sign","prefix":"sha256="},"handshake":{"answer":"acme {challenge}"},"success":{"status":200,"body":"ok"},
         "kind":{"path":"event","map":{"signup":"newsletter-signup"}},"fields":{"email":"person.mail"}}
        """;

    [Fact]
    public async Task A_signed_message_is_in_the_queue_once_it_is_accepted()
    {
        await using var host = await StartAsync();
        await PublishAsync(host, Document);

        using var answer = await SendAsync(host, Body);

        Assert.Equal((HttpStatusCode.OK, "ok"), (answer.StatusCode, await answer.Content.ReadAsStringAsync()));
        var kept = Assert.Single(await TakeAsync(host));
        Assert.Equal(("acme", "jana@example.com", "newsletter-signup"), (kept.Source, kept.Lead.Email!.Value, kept.Touchpoint!.Kind));
    }

    [Fact]
    public async Task Until_it_is_published_it_cannot_be_told_from_a_source_that_does_not_exist()
    {
        await using var host = await StartAsync();
        await host.Services.GetRequiredService<DocumentStore>().PutDraftAsync(Name("acme"), Document, new WriteCondition.Nothing(), "erik", default);

        using var drafted = await SendAsync(host, Body);
        using var unknown = await SendAsync(host, Body, "/api/webhooks/nobody");

        Assert.Equal(HttpStatusCode.NotFound, drafted.StatusCode);
        Assert.Equal(await unknown.Content.ReadAsStringAsync(), await drafted.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Without_a_secret_in_the_settings_it_is_off_though_published()
    {
        await using var host = await StartAsync();
        await PublishAsync(host, Document, "other");

        using var answer = await SendAsync(host, Body, "/api/webhooks/other");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_source_that_does_not_sign_is_believed_only_where_the_settings_say_so()
    {
        await using var host = await StartAsync(("LeadSync:Sources:open:Unsigned", "true"), ("LeadSync:Sources:shut:Secret", Secret));
        const string Unsigned = """{"title":"Open","signature":{"scheme":"none"},"kind":{"default":"form-submit"},"fields":{"email":"person.mail"}}""";
        await PublishAsync(host, Unsigned, "open");
        await PublishAsync(host, Unsigned, "shut");

        using var open = await SendAsync(host, Body, "/api/webhooks/open");
        using var shut = await SendAsync(host, Body, "/api/webhooks/shut");

        Assert.Equal((HttpStatusCode.Accepted, HttpStatusCode.Unauthorized), (open.StatusCode, shut.StatusCode));
    }

    [Fact]
    public async Task A_signature_over_another_body_is_401_and_keeps_nothing()
    {
        await using var host = await StartAsync();
        await PublishAsync(host, Document);

        using var answer = await SendAsync(host, Body, signed: Body + " ");

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Empty(await TakeAsync(host));
    }

    [Fact]
    public async Task A_question_is_answered_as_the_document_says()
    {
        await using var host = await StartAsync();
        await PublishAsync(host, Document);

        Assert.Equal("acme c0ffee", await host.Client.GetStringAsync(new Uri(Acme + "?challenge=c0ffee", UriKind.Relative)));
    }

    [Fact]
    public async Task What_is_published_here_is_in_force_at_once()
    {
        await using var host = await StartAsync();
        await PublishAsync(host, Document);
        using var first = await SendAsync(host, Body);
        await PublishAsync(host, Document.Replace("newsletter-signup", "webinar-signup", StringComparison.Ordinal));

        using var second = await SendAsync(host, Body.Replace("jana", "lea", StringComparison.Ordinal));

        Assert.Equal(["newsletter-signup", "webinar-signup"], (await TakeAsync(host)).Select(kept => kept.Touchpoint!.Kind).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_second_message_reads_no_document()
    {
        await using var proxy = await StorageProxy.StartAsync(azurite.ConnectionString);
        await using var host = await StartOnAsync(proxy.ConnectionString);
        await PublishAsync(host, Document);
        using var first = await SendAsync(host, Body);
        proxy.Forget();

        using var second = await SendAsync(host, Body.Replace("jana", "lea", StringComparison.Ordinal));

        Assert.EndsWith("/messages", Assert.Single(proxy.Counted).Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_no_setting_has_reads_no_storage_and_a_storage_that_is_down_is_503()
    {
        await using var host = await HttpHost.StartAsync(Options(HttpHost.DeadStorage));

        using var unknown = await SendAsync(host, Body, "/api/webhooks/nobody");
        using var declared = await SendAsync(host, Body);

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.ServiceUnavailable), (unknown.StatusCode, declared.StatusCode));
    }

    [Fact]
    public async Task A_published_document_cannot_take_the_place_of_a_programmed_source()
    {
        await using var host = await StartAsync(("LeadSync:Sources:generic:Secret", Testing.App.Secrets.Generic));
        await PublishAsync(host, Document, "generic");

        using var answer = await SendAsync(host, Body, "/api/webhooks/generic");

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    private static DocumentName Name(string source) => DocumentName.Of(DocumentKinds.Sources, source);

    private static HostOptions Options(string storage, params (string Name, string Value)[] settings) => new()
    {
        Storage = storage, Prefix = AzuriteFixture.NewPrefix(), Settings = HostOptions.Of([("LeadSync:Sources:acme:Secret", Secret), .. settings]),
    };

    private static async Task PublishAsync(HttpHost host, string document, string source = "acme")
    {
        var published = await host.Services.GetRequiredService<DocumentStore>().PublishTextAsync(Name(source), document, new WriteCondition.Anything(), new Publication("erik", "test", TimeSpan.Zero), default);
        Assert.IsType<PublishOutcome.Published>(published);
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpHost host, string body, string address = Acme, string? signed = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        var hash = HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), Encoding.UTF8.GetBytes(signed ?? body));
        request.Headers.Add("X-Acme-Sign", "sha256=" + Convert.ToHexStringLower(hash));
        return await host.Client.SendAsync(request);
    }

    private static async Task<IReadOnlyList<LeadEvent>> TakeAsync(HttpHost host)
    {
        var codec = host.Services.GetRequiredService<EnvelopeCodec>();
        var messages = await host.Services.GetRequiredService<StorageAccount>().Queue(QueueNames.LeadEvents).ReceiveMessagesAsync(32, TimeSpan.FromMinutes(1));
        var taken = new List<LeadEvent>();
        foreach (var message in messages.Value) taken.AddRange((await codec.DecodeAsync<LeadEventsEnvelope>(message.MessageText, default)).Envelope.Events);
        return taken;
    }

    private Task<HttpHost> StartAsync(params (string Name, string Value)[] settings) => StartOnAsync(azurite.ConnectionString, settings);

    private static async Task<HttpHost> StartOnAsync(string storage, params (string Name, string Value)[] settings)
    {
        var host = await HttpHost.StartAsync(Options(storage, settings));
        await host.Services.GetRequiredService<StorageAccount>().EnsureCreatedAsync(default);
        return host;
    }
}
