using System.Security.Cryptography;
using System.Text;
using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Tests;

public sealed class CalendlyVerifyTests
{
    private const string Secret = "signing-key";
    private const string Body = """{"event":"invitee.created"}""";

    [Theory]
    [InlineData(0, null)]
    [InlineData(-180, null)]
    [InlineData(-181, RefusalReasons.TimestampTooOld)]
    [InlineData(180, null)]
    [InlineData(181, RefusalReasons.TimestampInFuture)]
    public void The_time_may_differ_by_three_minutes(int seconds, string? refused) => Assert.Equal(refused, Verify(Signed(seconds)));

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("v1=00")]
    [InlineData("t=,v1=00")]
    [InlineData("t=1e9,v1=00")]
    [InlineData("t=99999999999999999999,v1=00")]
    public void A_header_without_a_time_is_refused(string header) =>
        Assert.Contains(Verify(header), new[] { RefusalReasons.TimestampUnreadable, RefusalReasons.SignatureMissing });

    [Theory]
    [InlineData("v1=")]
    [InlineData("v1=zz")]
    [InlineData("v0=78bb4cc6dde6fccec7512cf8aafe77d54a79d79a134187fb1e6fd33d8e45d0b9")]
    public void A_signature_of_another_form_is_refused(string signature) =>
        Assert.Equal(RefusalReasons.SignatureWrong, Verify($"t={Given.Now.ToUnixTimeSeconds()},{signature}"));

    [Fact]
    public void Blanks_and_a_second_signature_do_no_harm() =>
        Assert.Null(Verify(Signed(0).Replace(",v1=", ", v1=00, v1=", StringComparison.Ordinal)));

    [Fact]
    public void A_time_that_was_not_signed_is_refused() =>
        Assert.Equal(RefusalReasons.SignatureWrong, Verify(Signed(-300).Replace($"t={Given.Now.ToUnixTimeSeconds() - 300}", $"t={Given.Now.ToUnixTimeSeconds()}", StringComparison.Ordinal)));

    private static string Signed(int seconds)
    {
        var time = Given.Now.ToUnixTimeSeconds() + seconds;
        return $"t={time},v1={Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), Encoding.UTF8.GetBytes($"{time}.{Body}")))}";
    }

    private static string? Verify(string header) =>
        (ConnectorCatalog.FindMarketing("calendly")!.Verify(Given.Request("calendly", Body).With(("Calendly-Webhook-Signature", header)), Given.Settings("older", Secret), Given.Now)
            as WebhookVerdict.Refused)?.Reason;
}
