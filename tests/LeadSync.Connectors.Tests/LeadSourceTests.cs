using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Tests;

/// <summary>What the senders of lead forms, chats and customer data have of their own, beyond their payloads.</summary>
public sealed class LeadSourceTests
{
    private const string Batch = """[{"type":"track","event":"A","userId":"1"},{"type":"track","event":"B","userId":"2"}]""";
    private const string First = """{"type":"track","event":"A","userId":"1"}""";

    [Fact]
    public void Of_a_batch_by_Segment_only_the_first_call_counts()
    {
        var request = Given.Request("segment", Batch).With(("X-Signature", LeadSignatures.Sha1(First)));
        Assert.Null(LeadSignatures.Reason(request));
        var read = Read(request);
        Assert.Equal("1", Assert.Single(read.Events).Lead.ExternalId);
        Assert.Equal(1, read.Ignored[IgnoredReasons.Unauthenticated]);
    }

    [Fact]
    public void A_batch_by_Segment_counts_as_a_whole_where_the_secret_itself_is_shown()
    {
        var request = Given.Request("segment", Batch).With(("X-Signature", LeadSignatures.Sha1(First)), ("X-LeadSync-Key", LeadSignatures.Secret));
        Assert.Null(LeadSignatures.Reason(request));
        Assert.Equal(["1", "2"], Read(request).Events.Select(sent => sent.Lead.ExternalId));
        Assert.Single(Read(request.With(("X-LeadSync-Key", "guess"))).Events);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("[")]
    [InlineData("")]
    [InlineData("[1,2]")]
    [InlineData("[{\"type\":\"track\"")]
    public void A_batch_without_a_first_call_is_judged_and_read_without_throwing(string body)
    {
        Assert.Equal(RefusalReasons.SignatureWrong, LeadSignatures.Reason(Given.Request("segment", body).With(("X-Signature", LeadSignatures.Sha1(First)))));
        var content = Given.ReadBy("segment", body);
        Assert.True(content is WebhookContent<LeadEvent>.Malformed or WebhookContent<LeadEvent>.Read { Events.Count: 0 });
    }

    [Fact]
    public void A_call_that_Segment_repeats_has_the_same_id()
    {
        var sent = """{"type":"track","event":"A","userId":"1","timestamp":"2026-11-01T09:00:00Z","sentAt":"2026-11-01T09:00:01Z"}""";
        Assert.Equal(Only("segment", sent).Id, Only("segment", sent.Replace("00:01Z", "07:01Z", StringComparison.Ordinal)).Id);
        Assert.NotEqual(Only("segment", sent).Id, Only("segment", sent.Replace("\"A\"", "\"B\"", StringComparison.Ordinal)).Id);
    }

    [Fact]
    public void A_notification_that_Intercom_repeats_has_the_same_id_even_without_one()
    {
        var sent = """{"topic":"contact.created","created_at":1793530800,"delivery_attempts":1,"data":{"item":{"id":"c1"}}}""";
        Assert.Equal(Only("intercom", sent).Id, Only("intercom", sent.Replace("attempts\":1", "attempts\":2", StringComparison.Ordinal)).Id);
    }

    [Theory]
    [InlineData("""{"google_key":"app-secret"}""", null)]
    [InlineData("""{"google_key":"x","google_key":"app-secret"}""", null)]
    [InlineData("""{"google_key":"App-Secret"}""", RefusalReasons.SignatureWrong)]
    [InlineData("""{"google_key":""}""", RefusalReasons.SignatureMissing)]
    [InlineData("""{"google_key":["app-secret"]}""", RefusalReasons.SignatureMissing)]
    [InlineData("""["app-secret"]""", RefusalReasons.SignatureMissing)]
    [InlineData("""{"google_key":"app-secret" """, RefusalReasons.SignatureMissing)]
    [InlineData("", RefusalReasons.SignatureMissing)]
    public void Googles_key_in_the_body_is_the_secret(string body, string? refused) => Assert.Equal(refused, LeadSignatures.Reason(Given.Request("googleads", body)));

    [SharedFact]
    public void Googles_test_delivery_is_believed_for_its_key()
    {
        var body = File.ReadAllBytes(SharedFolder.File("samples", "googleads", "lead-form-test.json"));
        Assert.Null(LeadSignatures.Reason(Given.Request("googleads", body), "REPLACE_WITH_TEST_GOOGLE_KEY"));
        Assert.Equal(RefusalReasons.SignatureWrong, LeadSignatures.Reason(Given.Request("googleads", body), "another"));
    }

    [Fact]
    public void Google_wants_200_with_an_empty_object_and_no_429()
    {
        var google = ConnectorCatalog.FindMarketing("googleads")!.Descriptor;
        Assert.Equal((new SuccessAnswer(200, "{}"), false), (google.Success, google.RepeatsOnError));
        Assert.Equal(200, ConnectorCatalog.FindMarketing("meta")!.Descriptor.Success.Status);
    }

    [Theory]
    [InlineData("meta", """{"entry":[{"changes":[{"field":"leadgen","value":{"leadgen_id":"7","VALUE":0}}]}]}""", "leadgen_id form_id ad_id adgroup_id created_time page_id field_data form_name")]
    [InlineData("linkedin", """{"type":"LEAD_ACTION","leadGenFormResponse":"7","VALUE":0}""", "leadGenForm owner associatedEntity leadType leadAction occurredAt")]
    [InlineData("googleads", """{"lead_id":"7","VALUE":0}""", "user_column_data form_id campaign_id gcl_id is_test lead_submit_time creative_id")]
    [InlineData("intercom", """{"topic":"contact.created","data":{"item":{"id":"7","VALUE":0}}}""", "email name phone companies location_data location custom_attributes unsubscribed_from_emails utm_source referrer")]
    [InlineData("customerio", """{"metric":"opened","data":{"customer_id":"7","VALUE":0}}""", "email_address identifiers recipient subject campaign_id href variables")]
    [InlineData("segment", """{"type":"track","userId":"7","VALUE":0}""", "event messageId anonymousId properties context timestamp sentAt")]
    [InlineData("klaviyo", """{"data":[{"topic":"event:klaviyo.opened_email","payload":{"relationships":{"profile":{"data":{"id":"7"}}},"VALUE":0}}]}""", "attributes id included external_id type")]
    public void A_person_survives_every_single_wrong_value_beside_its_id(string source, string body, string members)
    {
        string[] values = ["null", "true", "-1", "1e400", "\"\"", "\"\\u0000\"", "\"\\ud800\"", "[]", "[[]]", "{}", "[null,1,\"x\"]", "{\"a\":{}}", "99999999999999999999"];
        foreach (var member in members.Split(' '))
        {
            foreach (var value in values)
            {
                var read = Read(Given.Request(source, body.Replace("\"VALUE\":0", $"\"{member}\":{value}", StringComparison.Ordinal)));
                if (member is "leadAction" || member == "leadgen_id" || read.Ignored.ContainsKey(IgnoredReasons.ConnectionTest)) continue;
                Assert.EndsWith("7", Assert.Single(read.Events).Lead.ExternalId, StringComparison.Ordinal);
            }
        }
    }

    private static LeadEvent Only(string source, string body) => Assert.Single(Read(Given.Request(source, body)).Events);

    private static WebhookContent<LeadEvent>.Read Read(WebhookRequest request) => Assert.IsType<WebhookContent<LeadEvent>.Read>(
        ConnectorCatalog.FindMarketing(request.Source)!.Read(request, Given.Settings(LeadSignatures.Secret), Given.Now));
}
