using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Tests;

public sealed class StandardWebhooksTests
{
    private static readonly WebhookRequest Request = Given.Request("generic", """{"id":"evt-1"}""");

    [Theory]
    [InlineData(-300, null)]
    [InlineData(-301, RefusalReasons.TimestampTooOld)]
    [InlineData(0, null)]
    [InlineData(300, null)]
    [InlineData(301, RefusalReasons.TimestampInFuture)]
    public void A_timestamp_may_lie_five_minutes_off(int seconds, string? refused) =>
        Assert.Equal(refused, Verify(Request.SignedAt(Given.Now.AddSeconds(seconds))));

    [Theory]
    [InlineData("webhook-id", RefusalReasons.SignatureMissing)]
    [InlineData("webhook-signature", RefusalReasons.SignatureMissing)]
    [InlineData("webhook-timestamp", RefusalReasons.TimestampUnreadable)]
    public void A_missing_header_is_refused(string header, string reason) =>
        Assert.Equal(reason, Verify(Request.SignedAt(Given.Now).With((header, ""))));

    [Theory]
    [InlineData("soon")]
    [InlineData("1.5")]
    [InlineData("-5")]
    [InlineData("99999999999999999999999")]
    [InlineData("１７００００００００")]
    public void A_timestamp_that_is_no_number_is_refused(string timestamp) =>
        Assert.Equal(RefusalReasons.TimestampUnreadable, Verify(Request.SignedAt(Given.Now).With(("webhook-timestamp", timestamp))));

    [Theory]
    [InlineData("v1,")]
    [InlineData("v1,%%%%")]
    [InlineData("v1,Zm9v")]
    [InlineData("v2,AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")]
    [InlineData("v1,äöüAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")]
    [InlineData("v1")]
    public void A_signature_that_is_none_is_refused(string signature) =>
        Assert.Equal(RefusalReasons.SignatureWrong, Verify(Request.SignedAt(Given.Now).With(("webhook-signature", signature))));

    [Fact]
    public void Header_names_may_have_any_case()
    {
        var signed = Request.SignedAt(Given.Now);
        Assert.Null(Verify(signed with { Headers = signed.Headers.ToDictionary(header => header.Key.ToUpperInvariant(), header => header.Value, StringComparer.Ordinal) }));
    }

    [Theory]
    [InlineData(7, null)]
    [InlineData(8, RefusalReasons.SignatureWrong)]
    public void At_most_eight_candidates_are_tried(int wrongOnesBefore, string? refused)
    {
        var signed = Request.SignedAt(Given.Now);
        var wrong = string.Concat(Enumerable.Repeat("v1,AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA= ", wrongOnesBefore));
        Assert.Equal(refused, Verify(signed.With(("webhook-signature", wrong + signed.Header("webhook-signature")))));
    }

    [Theory]
    [InlineData(7, null)]
    [InlineData(8, RefusalReasons.SignatureWrong)]
    public void At_most_eight_secrets_are_tried(int wrongOnesBefore, string? refused) =>
        Assert.Equal(refused, Verify(Request.SignedAt(Given.Now), [.. Enumerable.Repeat("whsec_AAAA", wrongOnesBefore), Given.Secret]));

    [Fact]
    public void Without_a_secret_nothing_is_believed() => Assert.Equal(RefusalReasons.SecretMissing, Reason(SourceSettings.Off));

    [Fact]
    public void A_source_declared_unsigned_believes_everything() => Assert.Null(Reason(new SourceSettings { Unsigned = true }));

    [Fact]
    public void A_prefix_without_a_secret_behind_it_fits_nothing() => Assert.Equal(RefusalReasons.SignatureWrong, Verify(Request.SignedAt(Given.Now, "whsec_"), "whsec_"));

    [Fact]
    public void The_callbacks_of_a_generic_crm_are_signed_alike()
    {
        var crm = ConnectorCatalog.FindCrm("generic")!;
        Assert.IsType<WebhookVerdict.Accepted>(crm.Verify(Request.SignedAt(Given.Now), Given.Settings(Given.Secret), Given.Now));
        Assert.IsType<WebhookVerdict.Refused>(crm.Verify(Request, Given.Settings(Given.Secret), Given.Now));
    }

    private static string? Reason(SourceSettings settings) => (ConnectorCatalog.FindMarketing("generic")!.Verify(Request, settings, Given.Now) as WebhookVerdict.Refused)?.Reason;

    private static string? Verify(WebhookRequest request, params string[] secrets) =>
        (ConnectorCatalog.FindMarketing("generic")!.Verify(request, Given.Settings(secrets.Length > 0 ? secrets : [Given.Secret]), Given.Now) as WebhookVerdict.Refused)?.Reason;
}
