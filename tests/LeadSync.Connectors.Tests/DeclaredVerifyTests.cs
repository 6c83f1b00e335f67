using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Tests;

/// <summary>A declared source believes whom its document says, and nobody else.</summary>
public sealed class DeclaredVerifyTests
{
    private const string Secret = "geheim-der-quelle";
    private const string Body = """{"email":"a@b.example"}""";

    [Theory]
    [InlineData("""{"scheme":"header","header":"X-Token"}""", "X-Token", Secret)]
    [InlineData("""{"scheme":"header","header":"X-Token","prefix":"Token "}""", "X-Token", "Token " + Secret)]
    [InlineData("""{"scheme":"bearer"}""", "Authorization", "Bearer " + Secret)]
    [InlineData("""{"scheme":"basic"}""", "Authorization", "Basic aW5lOmdlaGVpbS1kZXItcXVlbGxl")]
    [InlineData("""{"scheme":"none"}""", "X-LeadSync-Key", Secret)]
    public void A_secret_that_is_shown_where_the_document_says_is_believed(string scheme, string header, string value)
    {
        Assert.Null(Fault(scheme, Request.With((header, value))));
        Assert.NotNull(Fault(scheme, Request.With((header, value[..^4] + "xxxx"))));
        Assert.Equal(RefusalReasons.SignatureMissing, Fault(scheme, Request));
        Assert.Equal(RefusalReasons.SecretMissing, Fault(scheme, Request.With((header, value)), SourceSettings.Off));
        Assert.Null(Fault(scheme, Request, new SourceSettings { Unsigned = true }));
    }

    [Theory]
    [InlineData("key", """{"scheme":"secret-in-url"}""")]
    [InlineData("token", """{"scheme":"secret-in-url","query":"token"}""")]
    public void A_secret_in_the_url_is_believed(string name, string scheme)
    {
        WebhookRequest With(string value) => Request with { Query = new Dictionary<string, string>(StringComparer.Ordinal) { [name] = value } };

        Assert.Null(Fault(scheme, With(Secret)));
        Assert.Equal(RefusalReasons.SignatureWrong, Fault(scheme, With("guess")));
    }

    [Theory]
    [InlineData("hmac-sha256", "hex", "")]
    [InlineData("hmac-sha256", "hex", "sha256=")]
    [InlineData("hmac-sha256", "base64", "")]
    [InlineData("hmac-sha1", "hex", "sha1=")]
    [InlineData("hmac-sha1", "base64", "")]
    public void A_hash_over_the_body_is_believed_and_one_over_another_is_not(string algorithm, string encoding, string prefix)
    {
        var scheme = $$"""{"scheme":"{{algorithm}}","header":"X-Sign","encoding":"{{encoding}}","prefix":"{{prefix}}"}""".Replace(",\"prefix\":\"\"", "", StringComparison.Ordinal);
        var signature = prefix + Sign(algorithm, encoding, Body);

        Assert.Null(Fault(scheme, Request.With(("X-Sign", signature))));
        Assert.Null(Fault(scheme, Request.With(("X-Sign", signature)), Given.Settings("another", Secret)));
        Assert.Equal(RefusalReasons.SignatureWrong, Fault(scheme, Given.Request("acme", Body + " ").With(("X-Sign", signature))));
        Assert.Equal(RefusalReasons.SignatureWrong, Fault(scheme, Request.With(("X-Sign", prefix + "!"))));
        Assert.Equal(RefusalReasons.SignatureWrong, Fault(scheme, Request.With(("X-Sign", signature)), Given.Settings("another")));
        Assert.Equal(RefusalReasons.SignatureMissing, Fault(scheme, Request));
        Assert.Equal(RefusalReasons.SecretMissing, Fault(scheme, Request.With(("X-Sign", signature)), SourceSettings.Off));
    }

    [Fact]
    public void A_signature_without_its_prefix_is_none() =>
        Assert.Equal(RefusalReasons.SignatureMissing, Fault("""{"scheme":"hmac-sha256","header":"X-Sign","prefix":"v1="}""", Request.With(("X-Sign", Sign("hmac-sha256", "hex", Body)))));

    [Theory]
    [InlineData(0, null)]
    [InlineData(-120, null)]
    [InlineData(120, null)]
    [InlineData(-122, RefusalReasons.TimestampTooOld)]
    [InlineData(122, RefusalReasons.TimestampInFuture)]
    public void A_signed_time_must_lie_in_its_window(int secondsFromNow, string? expected)
    {
        const string Scheme = """{"scheme":"hmac-sha256","header":"X-Sign","of":"timestamp.body","timestampHeader":"X-Time","timestampUnit":"ms","window":"PT2M"}""";
        var time = Given.Now.AddSeconds(secondsFromNow).ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        var signed = Request.With(("X-Time", time), ("X-Sign", Sign("hmac-sha256", "hex", $"{time}.{Body}")));

        Assert.Equal(expected, Fault(Scheme, signed));
        Assert.Equal(RefusalReasons.TimestampUnreadable, Fault(Scheme, signed.With(("X-Time", "soon"))));
        Assert.Equal(expected ?? RefusalReasons.SignatureWrong, Fault(Scheme, signed.With(("X-Sign", Sign("hmac-sha256", "hex", Body)))));
    }

    [Fact]
    public void Standard_Webhooks_is_what_it_is_elsewhere()
    {
        Assert.Null(Fault("""{"scheme":"standard-webhooks"}""", Request.SignedAt(Given.Now), Given.Settings(Given.Secret)));
        Assert.Equal(RefusalReasons.TimestampTooOld, Fault("""{"scheme":"standard-webhooks"}""", Request.SignedAt(Given.Now.AddMinutes(-6)), Given.Settings(Given.Secret)));
    }

    [Theory]
    [InlineData("challenge=abc-1&hub.verify=geheim-der-quelle", 200, """{"challenge":"abc-1"}""")]
    [InlineData("challenge=abc-1&hub.verify=wrong", 403, "")]
    [InlineData("challenge=abc-1", 403, "")]
    [InlineData("hub.verify=geheim-der-quelle", 400, "")]
    [InlineData("challenge=%22%7D%3Cscript%3E&hub.verify=geheim-der-quelle", 400, "")]
    public void A_question_is_answered_to_who_knows_the_token_and_gives_back_nothing_harmful(string query, int status, string body)
    {
        var source = Declaring.Source(Declaring.With(("handshake", """{"answer":"{\"challenge\":\"{challenge}\"}","contentType":"application/json","token":"hub.verify"}""")));
        var values = query.Split('&').Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => Uri.UnescapeDataString(pair[1]), StringComparer.Ordinal);

        var answer = source.Handshake(Request with { Method = "GET", Query = values }, Given.Settings(Secret))!;

        Assert.Equal((status, body), (answer.Status, answer.Body));
        Assert.Null(source.Handshake(Request with { Method = "PUT", Query = values }, Given.Settings(Secret)));
    }

    private static WebhookRequest Request => Given.Request("acme", Body);

    private static string? Fault(string signature, WebhookRequest request, SourceSettings? settings = null) =>
        (Declaring.Source(Declaring.With(("signature", signature))).Verify(request, settings ?? Given.Settings(Secret), Given.Now) as WebhookVerdict.Refused)?.Reason;

    private static string Sign(string algorithm, string encoding, string text)
    {
        var (key, bytes) = (Encoding.UTF8.GetBytes(Secret), Encoding.UTF8.GetBytes(text));
        var hash = algorithm == "hmac-sha1" ? HMACSHA1.HashData(key, bytes) : HMACSHA256.HashData(key, bytes);
        return encoding == "hex" ? Convert.ToHexStringLower(hash) : Convert.ToBase64String(hash);
    }
}
