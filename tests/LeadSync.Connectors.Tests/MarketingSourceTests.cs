using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Tests;

/// <summary>What senders of mails, forms and meetings are answered, and that what they send twice stays one event.</summary>
public sealed class MarketingSourceTests
{
    private const string Form = "application/x-www-form-urlencoded";

    [Theory]
    [InlineData("brevo", 202, false)]
    [InlineData("typeform", 202, true)]
    [InlineData("calendly", 202, true)]
    [InlineData("marketo", 200, false)]
    [InlineData("activecampaign", 200, false)]
    [InlineData("mailchimp", 200, true)]
    public void A_sender_gets_the_answer_that_it_takes_as_success(string source, int status, bool repeats)
    {
        var descriptor = ConnectorCatalog.FindMarketing(source)!.Descriptor;
        Assert.Equal((status, repeats), (descriptor.Success.Status, descriptor.RepeatsOnError));
        Assert.NotEqual("", descriptor.Success.Body);
    }

    [Theory]
    [InlineData("GET", 200)]
    [InlineData("HEAD", 200)]
    [InlineData("POST", null)]
    public void Mailchimp_asks_by_GET_whether_anybody_is_there(string method, int? status)
    {
        var answer = ConnectorCatalog.FindMarketing("mailchimp")!.Handshake(Given.Request("mailchimp", "") with { Method = method }, Given.Settings("x"));
        Assert.Equal(status, answer?.Status);
    }

    [Theory]
    [InlineData("brevo")]
    [InlineData("typeform")]
    [InlineData("calendly")]
    [InlineData("marketo")]
    [InlineData("activecampaign")]
    public void The_others_ask_nothing(string source) =>
        Assert.Null(ConnectorCatalog.FindMarketing(source)!.Handshake(Given.Request(source, "") with { Method = "GET" }, Given.Settings("x")));

    [Theory]
    [InlineData("brevo", "application/json", """{"event":"opened","email":"a@b.example","camp_id":1,"ts_event":1793523600,"ts":1793523601}""", "\"camp_id\":1", "\"camp_id\":2")]
    [InlineData("typeform", "application/json", """{"event_id":"e1","form_response":{"token":"t1","answers":[{"type":"email","email":"a@b.example"}]}}""", "\"t1\"", "\"t2\"")]
    [InlineData("calendly", "application/json", """{"event":"invitee.created","payload":{"uri":"https://x/invitees/I1","email":"a@b.example"}}""", "I1", "I2")]
    [InlineData("marketo", "application/json", """{"email":"a@b.example","datetime":"2026-11-01 09:00:00"}""", "09:00", "09:01")]
    [InlineData("activecampaign", Form, "type=open&date_time=2026-11-01T09:00:00Z&campaign[id]=1&contact[id]=36", "campaign[id]=1", "campaign[id]=2")]
    [InlineData("mailchimp", Form, "type=profile&fired_at=2026-11-01 09:00:00&data[id]=1&data[email]=a@b.example", "09:00:00", "09:00:01")]
    public void The_same_message_an_hour_later_is_the_same_event_and_another_one_is_not(string source, string type, string body, string changed, string into)
    {
        var first = Only(source, type, body, Given.Now);
        Assert.Equal(first.Id, Only(source, type, body, Given.Now.AddHours(1)).Id);
        Assert.NotEqual(first.Id, Only(source, type, body.Replace(changed, into, StringComparison.Ordinal), Given.Now).Id, StringComparer.Ordinal);
    }

    [Fact]
    public void A_batch_of_Brevo_gives_the_same_ids_as_single_messages()
    {
        const string One = """{"event":"opened","email":"a@b.example","ts_event":1793523600}""";
        const string Two = """{"event":"click","email":"a@b.example","ts_event":1793523600}""";
        var batch = Assert.IsType<WebhookContent<LeadEvent>.Read>(Given.ReadBy("brevo", $"[{One},{Two}]"));
        Assert.Equal(
            [Only("brevo", "application/json", One, Given.Now).Id, Only("brevo", "application/json", Two, Given.Now).Id],
            batch.Events.Select(sent => sent.Id),
            StringComparer.Ordinal);
    }

    [Fact]
    public void An_automation_of_ActiveCampaign_makes_the_touchpoint_that_its_url_names()
    {
        var request = Given.Request("activecampaign", "seriesid=1&contact[email]=a@b.example", Form) with { Query = new Dictionary<string, string>(StringComparer.Ordinal) { ["kind"] = "demo-request" } };
        var read = ConnectorCatalog.FindMarketing("activecampaign")!.Read(request, SourceSettings.Off, Given.Now);
        var sent = Assert.Single(Assert.IsType<WebhookContent<LeadEvent>.Read>(read).Events);
        Assert.Equal(("demo-request", ConsentBasis.Request), (sent.Touchpoint?.Kind, sent.Lead.Consent?.Basis));
    }

    [Fact]
    public void Who_changes_the_address_in_Mailchimp_keeps_the_id_by_which_the_old_one_is_known()
    {
        var before = Only("mailchimp", Form, "type=profile&data[email]=Old@b.example", Given.Now).Lead;
        var events = Read("mailchimp", Form, "type=upemail&fired_at=2026-11-01 09:00:00&data[new_id]=7&data[new_email]=new@b.example&data[old_email]=old@b.example", Given.Now).Events;
        Assert.All(events, sent => Assert.Equal(before.ExternalId, sent.Lead.ExternalId));
        Assert.Equal(["old@b.example", "new@b.example"], events.OrderBy(sent => sent.OccurredAt).Select(sent => sent.Lead.Email!.Value), StringComparer.Ordinal);
    }

    [Fact]
    public void A_basis_that_the_source_assumes_does_not_hide_a_request()
    {
        const string Body = """{"event":"invitee.created","payload":{"uri":"https://x/invitees/I1","email":"a@b.example"}}""";
        var settings = new SourceSettings { DefaultBasis = ConsentBasis.LegitimateInterest };
        var read = ConnectorCatalog.FindMarketing("calendly")!.Read(Given.Request("calendly", Body), settings, Given.Now);
        var consent = Assert.Single(Assert.IsType<WebhookContent<LeadEvent>.Read>(read).Events).Lead.Consent;
        Assert.Equal((ConsentBasis.Request, false), (consent?.Basis, consent?.Assumed));
    }

    private static LeadEvent Only(string source, string type, string body, DateTimeOffset at) => Assert.Single(Read(source, type, body, at).Events);

    private static WebhookContent<LeadEvent>.Read Read(string source, string type, string body, DateTimeOffset at) =>
        Assert.IsType<WebhookContent<LeadEvent>.Read>(ConnectorCatalog.FindMarketing(source)!.Read(Given.Request(source, body, type), SourceSettings.Off, at));
}
