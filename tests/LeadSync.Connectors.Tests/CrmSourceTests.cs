using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Json;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Tests;

/// <summary>What CRMs are answered, what they say twice, and that nothing they send makes reading throw.</summary>
public sealed class CrmSourceTests
{
    private const int Rounds = 150;

    public static TheoryData<string> Names() => [.. ConnectorCatalog.Crm.Select(crm => crm.Descriptor.Name)];

    public static TheoryData<string, string> Seeds() => new()
    {
        { "salesforce", "Salesforce/outbound-every-lead-status.xml" }, { "salesforce", "Salesforce/outbound-opportunities.xml" }, { "salesforce", "Salesforce/cdc-every-change.json" },
        { "dynamics", "Dynamics/every-message.json" }, { "hubspot", "HubSpot/every-event.json" }, { "hubspot", "HubSpot/workflow-deal-lost.json" },
        { "pipedrive", "Pipedrive/v2-every-event.json" }, { "pipedrive", "Pipedrive/v1-every-event.json" }, { "zoho", "Zoho/every-notification.json" },
        { "odoo", "Odoo/lost-opportunity.json" }, { "odoo", "Odoo/odd-values.json" }, { "tryton", "Tryton/lost-with-reason.json" },
    };

    [Fact]
    public void CRMs_stand_in_reading_order() => Assert.Equal(
        ["generic", "salesforce", "dynamics", "hubspot", "pipedrive", "zoho", "odoo", "tryton"], ConnectorCatalog.Crm.Select(crm => crm.Descriptor.Name), StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_CRM_says_all_that_an_operator_needs_and_is_off_without_a_secret(string name)
    {
        var crm = ConnectorCatalog.FindCrm(name)!;
        Assert.All(
            [crm.Descriptor.Title, crm.Descriptor.Documentation.De, crm.Descriptor.Documentation.En, crm.Descriptor.Ids.De, crm.Descriptor.Ids.En],
            text => Assert.False(string.IsNullOrWhiteSpace(text)));
        Assert.Equal(new WebhookVerdict.Refused(RefusalReasons.SecretMissing), crm.Verify(Crm.Request(name, "{}"), SourceSettings.Off, Given.Now));
        Assert.IsType<WebhookVerdict.Accepted>(crm.Verify(Crm.Request(name, "{}"), new SourceSettings { Unsigned = true }, Given.Now));
    }

    [Theory]
    [InlineData("salesforce", true)]
    [InlineData("dynamics", false)]
    [InlineData("hubspot", true)]
    [InlineData("pipedrive", true)]
    [InlineData("zoho", false)]
    [InlineData("odoo", false)]
    [InlineData("tryton", false)]
    public void A_CRM_that_does_not_repeat_says_so(string name, bool repeats) => Assert.Equal(repeats, ConnectorCatalog.FindCrm(name)!.Descriptor.RepeatsOnError);

    [SharedFact]
    public void Salesforce_is_answered_200_with_the_acknowledgement_it_documents()
    {
        var success = ConnectorCatalog.FindCrm("salesforce")!.Descriptor.Success;
        var documented = XDocument.Load(SharedFolder.File("samples", "salesforce", "outbound-ack-response.xml"));
        Assert.Equal((200, "text/xml; charset=utf-8"), (success.Status, success.ContentType));
        Assert.True(XNode.DeepEquals(documented.Root, XDocument.Parse(success.Body!).Root), "the answer is not the documented one");
        Assert.True(ConnectorCatalog.FindCrm("salesforce")!.Descriptor.Takes("text/xml; charset=utf-8"));
    }

    [Fact]
    public void The_session_id_of_Salesforce_is_kept_nowhere()
    {
        foreach (var payload in Golden.Payloads("Crm/Salesforce").Where(name => name.EndsWith(".xml", StringComparison.Ordinal)))
        {
            var content = ConnectorCatalog.FindCrm("salesforce")!.Read(Crm.Request("salesforce", Golden.Read("Crm/Salesforce", payload)), SourceSettings.Off, Given.Now);
            if (content is not WebhookContent<SalesEvent>.Read read) continue;
            Assert.DoesNotContain("never-to-be-kept", JsonSerializer.Serialize(read, DomainJson.Options), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Entities_that_grow_are_no_XML()
    {
        var bomb = "<!DOCTYPE a [<!ENTITY x \"xxxxxxxxxx\"><!ENTITY y \"&x;&x;&x;&x;&x;&x;\">]><notifications>&y;</notifications>";
        Assert.IsType<WebhookContent<SalesEvent>.Malformed>(ConnectorCatalog.FindCrm("salesforce")!.Read(Crm.Request("salesforce", bomb), SourceSettings.Off, Given.Now));
    }

    [Theory]
    [InlineData(60, true)]
    [InlineData(65, false)]
    [InlineData(200_000, false)]
    public void Elements_may_nest_sixty_four_deep(int depth, bool isRead)
    {
        var body = string.Concat(Enumerable.Repeat("<a>", depth)) + "<notifications/>" + string.Concat(Enumerable.Repeat("</a>", depth));
        var content = ConnectorCatalog.FindCrm("salesforce")!.Read(Crm.Request("salesforce", body), SourceSettings.Off, Given.Now);
        Assert.Equal(isRead, content is WebhookContent<SalesEvent>.Read);
        Assert.Equal(!isRead, content is WebhookContent<SalesEvent>.Malformed { Line: 1 });
    }

    [Theory]
    [InlineData("salesforce", """{"ChangeEventHeader":{"entityName":"Lead","recordIds":["00Q000000000001AAA"],"changeType":"UPDATE","transactionKey":"t","sequenceNumber":1},"Status":"In work"}""", "\"t\"", "\"u\"")]
    [InlineData("dynamics", """{"MessageName":"Assign","PrimaryEntityName":"lead","PrimaryEntityId":"ef0d112e-0000-0000-0000-000000000001","Mode":1,"OperationId":"ef0d112e-0000-0000-0000-000000000002","InputParameters":[{"key":"Assignee","value":{"Id":"ef0d112e-0000-0000-0000-000000000003"}}]}""", "000000000002", "000000000009")]
    [InlineData("hubspot", """[{"eventId":1,"portalId":3,"subscriptionType":"deal.propertyChange","propertyName":"dealstage","propertyValue":"closedwon","objectId":4}]""", "\"eventId\":1", "\"eventId\":2")]
    [InlineData("pipedrive", """{"meta":{"action":"change","entity":"deal","entity_id":"8","id":"m1"},"data":{"status":"won"},"previous":{"status":"open"}}""", "\"m1\"", "\"m2\"")]
    [InlineData("zoho", """{"module":"Deals","ids":["1"],"operation":"update","server_time":1793523600000,"channel_id":"2","affected_values":[{"record_id":"1","values":{"Stage":"Closed Won"}}]}""", "\"channel_id\":\"2\"", "\"channel_id\":\"3\"")]
    [InlineData("odoo", """{"_model":"crm.lead","_id":1,"won_status":"won","write_date":"2026-11-01 09:00:00"}""", "09:00:00", "09:00:01")]
    [InlineData("tryton", """{"eventId":"e1","id":1,"state":"won"}""", "\"e1\"", "\"e2\"")]
    public void The_same_message_an_hour_later_is_the_same_event_and_another_one_is_not(string crm, string body, string changed, string into)
    {
        Assert.Equal(Only(crm, body, Given.Now), Only(crm, body, Given.Now.AddHours(1)));
        Assert.NotEqual(Only(crm, body, Given.Now), Only(crm, body.Replace(changed, into, StringComparison.Ordinal), Given.Now), StringComparer.Ordinal);
    }

    [Fact]
    public void A_short_id_of_Salesforce_and_its_long_form_name_the_same_record()
    {
        static string? Id(string id) => Assert.Single(Crm.Read(Crm.Request("salesforce", $$"""{"ChangeEventHeader":{"entityName":"Lead","recordIds":["{{id}}"],"changeType":"UPDATE"},"Status":"In work"}""")).Events).CrmId;
        Assert.Equal("0017F000007ydJmQAI", Id("0017F000007ydJm"));
        Assert.Equal("0017F000007ydJmQAI", Id("0017F000007ydJmQAI"));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Bytes_changed_at_random_never_throw(string crm, string payload)
    {
        var random = new Random(21);
        var body = Golden.Read("Crm/" + Path.GetDirectoryName(payload), Path.GetFileName(payload));
        for (var round = 0; round < Rounds; round++) Judge(crm, FuzzTests.Flip(body, random));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Members_dropped_and_values_of_other_types_never_throw(string crm, string payload)
    {
        if (payload.EndsWith(".xml", StringComparison.Ordinal)) return;
        var random = new Random(22);
        var body = JsonNode.Parse(Golden.Read("Crm/" + Path.GetDirectoryName(payload), Path.GetFileName(payload)))!.ToJsonString();
        for (var round = 0; round < Rounds; round++)
        {
            var text = body;
            for (var change = random.Next(1, 4); change > 0; change--) text = FuzzTests.Change(text, random);
            Judge(crm, Encoding.UTF8.GetBytes(text));
        }
    }

    private static string Only(string crm, string body, DateTimeOffset at) => Assert.Single(
        Assert.IsType<WebhookContent<SalesEvent>.Read>(ConnectorCatalog.FindCrm(crm)!.Read(Crm.Request(crm, body), SourceSettings.Off, at)).Events).Id;

    private static void Judge(string crm, byte[] body) => Assert.Equal(Store(crm, body), Store(crm, body));

    private static string Store(string crm, byte[] body)
    {
        var request = Crm.Request(crm, body);
        _ = Crm.Refusal(Crm.WithSecret(request), Crm.Secret, "00D000000000001");
        if (ConnectorCatalog.FindCrm(crm)!.Read(request, SourceSettings.Off, Given.Now) is not WebhookContent<SalesEvent>.Read(var events, _, var rejected)) return "unreadable";
        foreach (var sent in events)
        {
            Assert.InRange(sent.Id.Length, 1, 200);
            Assert.True(sent is not { CrmId: null, LeadId: null }, "an event names nobody");
            Assert.True(sent.OccurredAt <= Given.Now.AddMinutes(10), "an event lies in the future");
        }

        var written = JsonSerializer.Serialize(events, DomainJson.Options);
        Assert.Equal(written, JsonSerializer.Serialize(JsonSerializer.Deserialize<SalesEvent[]>(written, DomainJson.Options), DomainJson.Options));
        return written + string.Concat(rejected);
    }
}
