using System.Text;
using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Tests;

/// <summary>Senders that cannot sign show the secret itself, in one of four places.</summary>
public sealed class OfferedSecretTests
{
    private const string Secret = "gehe:im";

    public static TheoryData<string> Unsigned() => ["brevo", "marketo", "activecampaign", "mailchimp"];

    [Theory]
    [MemberData(nameof(Unsigned))]
    public void A_source_that_does_not_sign_says_so(string source) => Assert.Null(ConnectorCatalog.FindMarketing(source)!.Descriptor.Signature);

    [Theory]
    [MemberData(nameof(Unsigned))]
    public void The_secret_is_taken_in_each_of_four_places(string source)
    {
        Assert.Null(Verify(Sent(source) with { Query = Key(Secret) }));
        Assert.Null(Verify(Sent(source).With(("x-leadsync-key", Secret))));
        Assert.Null(Verify(Sent(source).With(("Authorization", "Bearer " + Secret))));
        Assert.Null(Verify(Sent(source).With(("Authorization", Basic("anybody:" + Secret)))));
    }

    [Theory]
    [MemberData(nameof(Unsigned))]
    public void No_secret_at_all_is_refused(string source) => Assert.Equal(RefusalReasons.SignatureMissing, Verify(Sent(source)));

    [Theory]
    [MemberData(nameof(Unsigned))]
    public void Another_secret_is_refused_wherever_it_stands(string source)
    {
        Assert.Equal(RefusalReasons.SignatureWrong, Verify(Sent(source) with { Query = Key("Gehe:im") }));
        Assert.Equal(RefusalReasons.SignatureWrong, Verify(Sent(source).With(("X-LeadSync-Key", Secret + "x"))));
        Assert.Equal(RefusalReasons.SignatureWrong, Verify(Sent(source).With(("Authorization", "Bearer x"))));
        Assert.Equal(RefusalReasons.SignatureWrong, Verify(Sent(source).With(("Authorization", Basic(Secret + ":x")))));
    }

    [Theory]
    [InlineData("Basic")]
    [InlineData("Basic %%%")]
    [InlineData("Basic Z2VoZWlt")]
    [InlineData("Digest gehe:im")]
    [InlineData("gehe:im")]
    [InlineData("Bearer")]
    [InlineData(",;=")]
    public void An_authorization_that_holds_no_secret_is_as_none(string header) =>
        Assert.Equal(RefusalReasons.SignatureMissing, Verify(Sent("brevo").With(("Authorization", header))));

    [Fact]
    public void An_empty_key_is_as_none() => Assert.Equal(RefusalReasons.SignatureMissing, Verify(Sent("mailchimp") with { Query = Key("") }));

    [Fact]
    public void One_place_that_fits_is_enough() => Assert.Null(Verify(Sent("brevo").With(("Authorization", "Bearer other"), ("X-LeadSync-Key", Secret))));

    [Fact]
    public void A_password_may_hold_a_colon_and_letters_beyond_ASCII()
    {
        var request = Sent("brevo").With(("Authorization", Basic("nutzer:geh:äim")));
        Assert.IsType<WebhookVerdict.Accepted>(ConnectorCatalog.FindMarketing("brevo")!.Verify(request, Given.Settings("geh:äim"), Given.Now));
    }

    private static WebhookRequest Sent(string source) => Given.Request(source, "{}");

    private static Dictionary<string, string> Key(string key) => new(StringComparer.Ordinal) { ["key"] = key };

    private static string Basic(string text) => "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes(text));

    private static string? Verify(WebhookRequest request) =>
        (ConnectorCatalog.FindMarketing(request.Source)!.Verify(request, Given.Settings("older", Secret), Given.Now) as WebhookVerdict.Refused)?.Reason;
}
