using System.Text;
using System.Text.Json;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Tests;

public sealed class DetailsTests
{
    private static readonly DateTimeOffset At = new(2026, 11, 1, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void HubSpot_is_asked_for_the_contact_and_its_properties_become_the_person()
    {
        var thin = Marketing("hubspot", """[{"eventId":1,"subscriptionId":2,"portalId":62515,"occurredAt":1793523600000,"subscriptionType":"contact.creation","objectId":512}]""");

        var (path, full) = Complete("hubspot", thin, """{"id":"512","properties":{"email":"jana@example.com","firstname":"Jana","lastname":"Müller","zip":"01067","country":"Germany","hs_email_optout":"true"}}""");

        Assert.StartsWith("crm/v3/objects/contacts/512?properties=email,", path, StringComparison.Ordinal);
        Assert.Equal(("62515/512", "jana@example.com", "01067", "DE"), (full.Lead.ExternalId, full.Lead.Email?.Value, full.Lead.PostalCode, full.Lead.Country?.Value));
        Assert.Equal(PermissionStatus.Withdrawn, full.Lead.Consent?.Channels?["email"].Status);
        Assert.Equal(thin.Id, full.Id);
    }

    [Fact]
    public void A_changed_property_of_HubSpot_is_worth_having_without_the_rest() =>
        Assert.True(Marketing("hubspot", """[{"eventId":1,"subscriptionId":2,"portalId":62515,"occurredAt":1793523600000,"subscriptionType":"contact.propertyChange","objectId":512,"propertyName":"email","propertyValue":"jana@example.com"}]""").Details!.Optional);

    [Fact]
    public void Meta_is_asked_for_the_lead_and_its_answers_become_the_person_and_the_form()
    {
        var thin = Marketing("meta", """{"object":"page","entry":[{"id":"1","time":1793523600,"changes":[{"field":"leadgen","value":{"leadgen_id":"444","form_id":"9","created_time":1793523600}}]}]}""");

        var (path, full) = Complete("meta", thin, """{"id":"444","created_time":"2026-11-01T09:00:00+0000","form_id":"9","campaign_name":"Herbst","field_data":[{"name":"full_name","values":["Jana Müller"]},{"name":"email","values":["jana@example.com"]},{"name":"post_code","values":["80331"]}]}""");

        Assert.StartsWith("444?fields=", path, StringComparison.Ordinal);
        Assert.Equal(("jana@example.com", "Müller", "80331", "444"), (full.Lead.Email?.Value, full.Lead.LastName, full.Lead.PostalCode, full.Lead.ExternalId));
        Assert.Equal("Herbst", full.Touchpoint?.Campaign);
    }

    [Fact]
    public void A_lead_of_Meta_that_comes_with_its_answers_needs_no_request() =>
        Assert.Null(Marketing("meta", """{"id":"444","created_time":"2026-11-01T09:00:00+0000","field_data":[{"name":"email","values":["jana@example.com"]}]}""").Details);

    [Fact]
    public void LinkedIns_answers_are_read_by_the_questions_of_their_form()
    {
        var thin = Marketing("linkedin", """{"type":"LEAD_ACTION","leadGenFormResponse":"urn:li:leadGenFormResponse:abc-1","leadGenForm":"urn:li:leadGenForm:77","leadAction":"CREATED","occurredAt":1793523600000}""");

        var (path, full) = Complete(
            "linkedin",
            thin,
            """{"formResponse":{"answers":[{"questionId":1,"answerDetails":{"textQuestionAnswer":{"answer":"jana@example.com"}}},{"questionId":2,"answerDetails":{"textQuestionAnswer":{"answer":"Müller"}}}]}}""",
            """{"name":"Demo anfragen","content":{"questions":[{"questionId":1,"predefinedField":"EMAIL"},{"questionId":2,"predefinedField":"LAST_NAME"}]}}""");

        Assert.Equal("rest/leadFormResponses/abc-1 rest/leadForms/77", path);
        Assert.Equal(("jana@example.com", "Müller"), (full.Lead.Email?.Value, full.Lead.LastName));
        Assert.Equal("demo-request", full.Touchpoint?.Kind);
    }

    [Theory]
    [InlineData("zoho", """{"module":"Leads","ids":["77"],"operation":"update","channel_id":"1","server_time":1793523600000}""", "crm/v6/Leads/77", """{"data":[{"id":"77","Lead_Status":"Contacted"}]}""", "Accept Contacted")]
    [InlineData("salesforce", """{"ChangeEventHeader":{"entityName":"Lead","recordIds":["00Q000000000001AAA"],"changeType":"GAP_UPDATE","transactionKey":"t","sequenceNumber":1,"commitTimestamp":1793523600000}}""", "services/data/v62.0/sobjects/Lead/00Q000000000001AAA", """{"Id":"00Q000000000001AAA","Status":"Closed - Converted","IsConverted":true}""", "Accept Convert")]
    [InlineData("pipedrive", """{"meta":{"action":"change","entity":"deal","entity_id":"8","id":"m1","timestamp":"2026-11-01T09:00:00.000Z","version":"2.0"},"data":null}""", "v1/deals/8", """{"success":true,"data":{"id":8,"status":"won","value":1200,"currency":"EUR"}}""", "Win")]
    [InlineData("dynamics", """{"MessageName":"Update","PrimaryEntityName":"lead","PrimaryEntityId":"0f8fad5b-d9cb-469f-a165-70867728950e","Stage":40,"Depth":1,"CorrelationId":"7f8fad5b-d9cb-469f-a165-70867728950e"}""", "api/data/v9.2/leads(0f8fad5b-d9cb-469f-a165-70867728950e)?$select=statecode,statuscode,_ownerid_value", """{"statecode":0,"statuscode":2}""", "Accept Contacted")]
    public void A_CRM_that_says_only_which_record_was_changed_is_asked_what_became_of_it(string crm, string body, string path, string answer, string actions)
    {
        var source = ConnectorCatalog.FindCrm(crm)!;
        var read = Assert.IsType<WebhookContent<SalesEvent>.Read>(source.Read(Request(crm, body), new SourceSettings { Secrets = ["s"] }, At));
        var thin = Assert.Single(read.Events);

        var asked = Assert.Single(source.Details!.Ask(thin));
        using var json = JsonDocument.Parse(answer);
        var done = source.Details.Complete(thin, [json.RootElement]);

        Assert.Equal((path, actions), (asked.Path, string.Join(' ', done.Select(action => action.Action))));
        Assert.All(done, action => Assert.Equal(thin.CrmId, action.CrmId));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"text\"")]
    [InlineData("""{"data":null,"properties":7,"field_data":{},"formResponse":[]}""")]
    [InlineData("""{"data":[7],"statecode":{},"Status":[]}""")]
    public void No_answer_of_a_sender_throws_or_loses_the_person(string answer)
    {
        using var json = JsonDocument.Parse(answer);
        var root = json.RootElement;
        foreach (var source in ConnectorCatalog.Marketing.Where(source => source.Details is not null))
        {
            var thin = new LeadEvent { Id = "1", Source = source.Descriptor.Name, Type = LeadEventType.Profile, OccurredAt = At, ReceivedAt = At, Lead = new Contact { ExternalId = "512" }, Details = new DetailsWanted("contact", "512") };
            Assert.Equal("512", Assert.Single(source.Details!.Complete(thin, [.. source.Details.Ask(thin).Select(_ => root)])).Lead.ExternalId);
        }

        foreach (var source in ConnectorCatalog.Crm.Where(source => source.Details is not null))
        {
            var thin = new SalesEvent { Id = "1", Source = source.Descriptor.Name, Action = SalesActionKind.Note, OccurredAt = At, ReceivedAt = At, CrmId = "77", Details = new DetailsWanted("lead", "77") };
            Assert.NotNull(source.Details!.Complete(thin, [root]));
        }
    }

    [Fact]
    public void An_id_is_escaped_in_the_path()
    {
        var thin = new SalesEvent { Id = "1", Source = "zoho", Action = SalesActionKind.Note, OccurredAt = At, CrmId = "x", Details = new DetailsWanted("lead", "../../users?x=1") };

        Assert.DoesNotContain("..", ConnectorCatalog.FindCrm("zoho")!.Details!.Ask(thin)[0].Path.Replace("..%2F", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private static LeadEvent Marketing(string source, string body) =>
        Assert.Single(Assert.IsType<WebhookContent<LeadEvent>.Read>(ConnectorCatalog.FindMarketing(source)!.Read(Request(source, body), new SourceSettings { Secrets = ["s"] }, At)).Events);

    private static (string Paths, LeadEvent Full) Complete(string source, LeadEvent thin, params string[] answers)
    {
        var details = ConnectorCatalog.FindMarketing(source)!.Details!;
        var parsed = answers.Select(answer => JsonDocument.Parse(answer)).ToList();
        var full = Assert.Single(details.Complete(thin, [.. parsed.Select(json => json.RootElement)]));
        parsed.ForEach(json => json.Dispose());
        return (string.Join(' ', details.Ask(thin).Select(asked => asked.Path)), full);
    }

    private static WebhookRequest Request(string source, string body) => new()
    {
        Source = source, Method = "POST", Url = "https://leadsync.example/", Headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase),
        Query = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase), Body = Encoding.UTF8.GetBytes(body), ContentType = "application/json",
    };
}
