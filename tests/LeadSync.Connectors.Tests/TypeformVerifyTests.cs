using System.Security.Cryptography;
using System.Text;
using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Tests;

public sealed class TypeformVerifyTests
{
    private const string Secret = "123456";
    private const string Body = """{"event_type":"form_response"}""";
    private static readonly byte[] Hash = HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), Encoding.UTF8.GetBytes(Body));

    [Fact]
    public void The_Base64_form_is_believed() => Assert.Null(Verify("sha256=" + Convert.ToBase64String(Hash)));

    [Fact]
    public void The_hexadecimal_form_is_not() => Assert.Equal(RefusalReasons.SignatureWrong, Verify("sha256=" + Convert.ToHexStringLower(Hash)));

    [Theory]
    [InlineData("sha256=")]
    [InlineData("sha256=%%%")]
    [InlineData("sha1=abc")]
    [InlineData("VsvwNrh0fT5VWF+05H3azXZXJyFkhHTtONMxIVm6PZ4=")]
    public void A_signature_of_another_form_is_refused(string signature) => Assert.Equal(RefusalReasons.SignatureWrong, Verify(signature));

    [Fact]
    public void A_missing_signature_is_refused_even_with_a_key()
    {
        var request = Given.Request("typeform", Body).With(("X-LeadSync-Key", Secret));
        Assert.Equal(new WebhookVerdict.Refused(RefusalReasons.SignatureMissing), ConnectorCatalog.FindMarketing("typeform")!.Verify(request, Given.Settings(Secret), Given.Now));
    }

    private static string? Verify(string signature) =>
        (ConnectorCatalog.FindMarketing("typeform")!.Verify(Given.Request("typeform", Body).With(("Typeform-Signature", signature)), Given.Settings("older", Secret), Given.Now)
            as WebhookVerdict.Refused)?.Reason;
}
