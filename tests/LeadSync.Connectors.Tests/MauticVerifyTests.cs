using System.Security.Cryptography;
using System.Text;
using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Tests;

public sealed class MauticVerifyTests
{
    private const string Secret = "mySecret";
    private const string Webhook = """{"mautic.lead_post_save_new":[]}""";
    private static readonly WebhookRequest Action = Given.Request("mautic", "email=a%40example.com", "application/x-www-form-urlencoded");

    [Fact]
    public void A_campaign_action_may_show_the_secret_in_a_header() => Assert.Null(Verify(Action.With(("x-leadsync-key", Secret))));

    [Fact]
    public void A_campaign_action_may_show_the_secret_in_the_url() => Assert.Null(Verify(WithKey(Action, Secret)));

    [Theory]
    [InlineData("mysecret", RefusalReasons.SignatureWrong)]
    [InlineData("", RefusalReasons.SignatureMissing)]
    public void A_campaign_action_with_another_key_is_refused(string key, string reason) => Assert.Equal(reason, Verify(WithKey(Action, key)));

    [Fact]
    public void A_campaign_action_without_a_key_is_refused() => Assert.Equal(RefusalReasons.SignatureMissing, Verify(Action));

    [Fact]
    public void A_webhook_is_not_believed_for_its_key() =>
        Assert.Equal(RefusalReasons.SignatureMissing, Verify(WithKey(Given.Request("mautic", " " + Webhook), Secret)));

    [Fact]
    public void A_wrong_signature_is_not_saved_by_a_good_key() =>
        Assert.Equal(RefusalReasons.SignatureWrong, Verify(WithKey(Action, Secret).With(("Webhook-Signature", Convert.ToBase64String(new byte[32])))));

    [Fact]
    public void A_signed_webhook_is_believed()
    {
        var signature = Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), Encoding.UTF8.GetBytes(Webhook)));
        Assert.Null(Verify(Given.Request("mautic", Webhook).With(("Webhook-Signature", signature))));
    }

    private static WebhookRequest WithKey(WebhookRequest request, string key) => request with { Query = new Dictionary<string, string>(StringComparer.Ordinal) { ["key"] = key } };

    private static string? Verify(WebhookRequest request) =>
        (ConnectorCatalog.FindMarketing("mautic")!.Verify(request, Given.Settings("older", Secret), Given.Now) as WebhookVerdict.Refused)?.Reason;
}
