using System.Text;
using LeadSync.Connectors;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;
using LeadSync.Functions.Tools.Demo.Sending;
using LeadSync.Functions.Tools.Demo.Story;
using Microsoft.Extensions.Configuration;

namespace LeadSync.Functions.Tests.Tools.Demo;

/// <summary>The real connectors believe and understand whatever the demo sends.</summary>
public sealed class DeliveryTests
{
    private const string Address = "http://localhost:7071";
    private static readonly DateTimeOffset Now = TimeProvider.System.GetUtcNow();
    private static readonly DemoSecrets Secrets = DemoSecrets.Ensure(new ConfigurationBuilder().AddInMemoryCollection().Build());
    private static readonly Signer Signer = new(Secrets, TimeProvider.System);
    private static readonly Tale Tale = Storyteller.Tell(Storyteller.BeginOf(Now));

    [Fact]
    public void Every_webhook_is_believed()
    {
        Assert.All(Tale.Deliveries, delivery => Assert.IsType<WebhookVerdict.Accepted>(Verdict(delivery, delivery.Body)));
    }

    [Fact]
    public void A_changed_byte_is_not_believed()
    {
        foreach (var delivery in Tale.Deliveries.DistinctBy(delivery => delivery.Scheme))
            Assert.IsType<WebhookVerdict.Refused>(Verdict(delivery, delivery.Body + " "));
    }

    [Fact]
    public void Every_event_is_understood_and_none_is_ignored_or_rejected()
    {
        Assert.All(Tale.Deliveries, delivery =>
        {
            var content = Content(delivery);
            Assert.Equal(delivery.Events + delivery.Repeats, content.Events.Count);
            Assert.Empty(content.Ignored);
            Assert.Empty(content.Rejected);
        });
    }

    [Fact]
    public void Connectors_see_what_people_do_and_a_repeat_is_the_same_event()
    {
        var planned = People.All.SelectMany(person => Script.Of(person, Tale.Begins)).Select(touch => touch.Act.Kind);
        var onlookers = Enumerable.Range(0, Storyteller.Onlookers).Select(number => number % 3 == 0 ? TouchpointKinds.QrScan : TouchpointKinds.PageView);
        var seen = Tale.Deliveries.SelectMany(delivery => Content(delivery).Events).DistinctBy(row => row.Key()).Where(row => row.Touchpoint is not null).Select(row => row.Touchpoint!.Kind);

        Assert.Equal(planned.Concat(onlookers).Order(), seen.Order());
    }

    [Fact]
    public void Known_people_bring_what_routing_needs()
    {
        var people = Tale.Deliveries.SelectMany(delivery => Content(delivery).Events)
            .Where(row => row.Lead.Email is not null)
            .GroupBy(row => row.Lead.Email!.Normalized, StringComparer.Ordinal)
            .ToDictionary(rows => rows.Key, rows => rows.Aggregate(Contact.Nobody, (known, row) => known.MergedWith(row.Lead)), StringComparer.Ordinal);

        Assert.All(People.All.Where(person => person.IsComplete), person =>
        {
            var contact = people[person.Email];
            Assert.Equal(person.Firm.PostalCode, contact.PostalCode);
            Assert.Equal(person.Firm.Country, contact.Country?.Value);
            Assert.Equal(person.LastName, contact.LastName);
            Assert.Equal(person.Firm.Name, contact.Company);
        });
    }

    [Fact]
    public void What_the_CRM_reports_is_believed()
    {
        const string body = """[{"id":"1","occurredAt":"2026-11-01T09:00:00Z","crmId":"x-1","action":"win"}]""";
        var source = ConnectorCatalog.FindCrm("generic")!;

        Assert.IsType<WebhookVerdict.Accepted>(source.Verify(Request("generic", "/api/crm/generic/callbacks", Signer.Callback(body), body), Settings(Secrets.Crm), Now));
    }

    [Fact]
    public void Secrets_that_are_configured_are_used_and_not_shown()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("LeadSync:Sources:generic:Secret", "new old"), new("LeadSync:Sources:hubspot:Secret", "")]).Build();
        var secrets = DemoSecrets.Ensure(configuration);

        Assert.Equal("new", secrets.Generic);
        Assert.False(secrets.MayShow);
        Assert.NotEmpty(secrets.HubSpot);
        Assert.DoesNotContain(secrets.HubSpot, secrets.ToString(), StringComparison.Ordinal);
    }

    private static WebhookVerdict Verdict(Delivery delivery, string body)
    {
        var path = "/api/webhooks/" + delivery.System;
        var headers = Signer.Headers(delivery.Scheme, Address + path, delivery.Body);
        return ConnectorCatalog.FindMarketing(delivery.System)!.Verify(Request(delivery.System, path, headers, body), Settings(SecretOf(delivery)), TimeProvider.System.GetUtcNow());
    }

    private static WebhookContent<LeadEvent>.Read Content(Delivery delivery)
    {
        var path = "/api/webhooks/" + delivery.System;
        var request = Request(delivery.System, path, Signer.Headers(delivery.Scheme, Address + path, delivery.Body), delivery.Body);
        return Assert.IsType<WebhookContent<LeadEvent>.Read>(ConnectorCatalog.FindMarketing(delivery.System)!.Read(request, Settings(SecretOf(delivery)), Now));
    }

    private static WebhookRequest Request(string source, string path, IReadOnlyDictionary<string, string> headers, string body) => new()
    {
        Source = source, Method = "POST", Url = Address + path, Headers = headers, Body = Encoding.UTF8.GetBytes(body), ContentType = "application/json",
    };

    private static SourceSettings Settings(string secret) => new() { Secrets = [secret] };

    private static string SecretOf(Delivery delivery) => delivery.System switch
    {
        "hubspot" => Secrets.HubSpot,
        "mautic" => Secrets.Mautic,
        _ => Secrets.Generic,
    };
}
