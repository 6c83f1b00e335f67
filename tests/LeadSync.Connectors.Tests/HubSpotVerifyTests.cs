using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LeadSync.Connectors.Signatures;
using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Tests;

public sealed class HubSpotVerifyTests
{
    private const string Secret = "client-secret";
    private static readonly WebhookRequest Request = Given.Request("hubspot", "[]");

    [Theory]
    [InlineData(-300_000, null)]
    [InlineData(-300_001, RefusalReasons.TimestampTooOld)]
    [InlineData(60_000, null)]
    [InlineData(60_001, RefusalReasons.TimestampInFuture)]
    public void Version_3_may_be_five_minutes_old_and_one_minute_ahead(int milliseconds, string? refused) =>
        Assert.Equal(refused, Verify(Signed(Request, Given.Now.AddMilliseconds(milliseconds))));

    [Fact]
    public void A_wrong_version_3_is_not_saved_by_a_good_version_1()
    {
        var first = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Secret + "[]")));
        var request = Request.With(("X-HubSpot-Signature-Version", "v1"), ("X-HubSpot-Signature", first));
        Assert.Null(Verify(request));
        Assert.Equal(RefusalReasons.SignatureWrong, Verify(request.With(
            ("X-HubSpot-Signature-v3", Convert.ToBase64String(new byte[32])), ("X-HubSpot-Request-Timestamp", Milliseconds(Given.Now)))));
    }

    [Theory]
    [InlineData("v4", RefusalReasons.SignatureVersionUnknown)]
    [InlineData("", RefusalReasons.SignatureVersionUnknown)]
    public void A_version_that_is_not_known_is_refused(string version, string reason) =>
        Assert.Equal(reason, Verify(Request.With(("X-HubSpot-Signature", new string('0', 64)), ("X-HubSpot-Signature-Version", version))));

    [Fact]
    public void No_signature_at_all_is_refused() => Assert.Equal(RefusalReasons.SignatureMissing, Verify(Request));

    [Fact]
    public void A_version_3_without_a_timestamp_is_refused() =>
        Assert.Equal(RefusalReasons.TimestampUnreadable, Verify(Request.With(("X-HubSpot-Signature-v3", Convert.ToBase64String(new byte[32])))));

    [Theory]
    [InlineData("https://a/b?c=%3A%2F%3F%40%21%24%27%28%29%2A%2C%3B", "https://a/b?c=:/?@!$'()*,;")]
    [InlineData("https://a/b?c=%3a%2f", "https://a/b?c=:/")]
    [InlineData("https://a/b?c=%20%26%C3%BC%25", "https://a/b?c=%20%26%C3%BC%25")]
    [InlineData("https://a/b?c=%2540", "https://a/b?c=%2540")]
    [InlineData("https://a/b?c=%", "https://a/b?c=%")]
    [InlineData("https://a/b?c=%4", "https://a/b?c=%4")]
    public void Twelve_characters_of_the_url_are_decoded_once(string called, string hashed) => Assert.Equal(hashed, HubSpotUrl.Decode(called));

    [Fact]
    public void Version_2_hashes_the_url_exactly_as_called()
    {
        var request = Request with { Url = "https://leadsync.example.com/api/webhooks/hubspot?tenant=a%40b" };
        var second = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Secret}POST{request.Url}[]")));
        Assert.Null(Verify(request.With(("X-HubSpot-Signature-Version", "v2"), ("X-HubSpot-Signature", second))));
    }

    private static WebhookRequest Signed(WebhookRequest request, DateTimeOffset time)
    {
        var signed = Encoding.UTF8.GetBytes($"POST{request.Url}[]{Milliseconds(time)}");
        return request.With(
            ("X-HubSpot-Signature-v3", Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), signed))), ("X-HubSpot-Request-Timestamp", Milliseconds(time)));
    }

    private static string Milliseconds(DateTimeOffset time) => time.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);

    private static string? Verify(WebhookRequest request) =>
        (ConnectorCatalog.FindMarketing("hubspot")!.Verify(request, Given.Settings(Secret), Given.Now) as WebhookVerdict.Refused)?.Reason;
}
