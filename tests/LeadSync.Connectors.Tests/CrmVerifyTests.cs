using System.Text;
using System.Text.Json;
using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Tests;

/// <summary>Who is believed to be a CRM.</summary>
public sealed class CrmVerifyTests
{
    private const string Organisation = "00D000000000001";

    private static readonly string[] All = ["salesforce", "dynamics", "hubspot", "pipedrive", "zoho", "odoo", "tryton"];

    public static TheoryData<string> Names() => [.. All];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_good_secret_is_believed_also_behind_an_older_one_and_another_is_not(string crm)
    {
        var request = Crm.Request(crm, "{}");
        Assert.Null(Crm.Refusal(Crm.WithSecret(request)));
        Assert.Equal(RefusalReasons.SignatureWrong, Crm.Refusal(Crm.WithSecret(request, "guess")));
        Assert.Equal(RefusalReasons.SignatureMissing, Crm.Refusal(request));
    }

    [Theory]
    [InlineData("hubspot")]
    [InlineData("tryton")]
    public void One_other_byte_of_a_signed_body_is_refused(string crm) =>
        Assert.Equal(RefusalReasons.SignatureWrong, Crm.Refusal(Crm.WithSecret(Crm.Request(crm, "{}")) with { Body = "{ }"u8.ToArray() }));

    [Theory]
    [InlineData("")]
    [InlineData("sha256=")]
    [InlineData("sha256=zz")]
    [InlineData("sha1=00")]
    public void A_signature_of_Tryton_that_is_none_is_refused(string signature) =>
        Assert.NotNull(Crm.Refusal(Crm.Request("tryton", "{}").With(("X-LeadSync-Signature", signature))));

    [SharedFact]
    public void The_published_vector_of_Pipedrive_is_believed()
    {
        using var vectors = JsonDocument.Parse(File.ReadAllBytes(SharedFolder.File("signature-vectors.json")));
        var vector = vectors.RootElement.EnumerateArray().Single(row => row.GetProperty("id").GetString() == "pipedrive-basic");
        var request = Crm.Request("pipedrive", vector.GetProperty("body").GetString()!).With((vector.GetProperty("header").GetString()!, vector.GetProperty("expected").GetString()!));
        Assert.Null(Crm.Refusal(request, vector.GetProperty("secret").GetString()!));
        Assert.Null(Crm.Refusal(request, "password"));
        Assert.Equal(RefusalReasons.SignatureWrong, Crm.Refusal(request, "username"));
    }

    [Theory]
    [InlineData("""{"token":"crm-secret"}""", null)]
    [InlineData("""{"token":"crm-secreT"}""", RefusalReasons.SignatureWrong)]
    [InlineData("""{"token":["crm-secret"]}""", RefusalReasons.SignatureMissing)]
    [InlineData("""{"token":""}""", RefusalReasons.SignatureMissing)]
    [InlineData("""["crm-secret"]""", RefusalReasons.SignatureMissing)]
    [InlineData("""{"token":"crm-secret" """, RefusalReasons.SignatureMissing)]
    [InlineData("", RefusalReasons.SignatureMissing)]
    public void Zohos_token_in_the_body_is_the_secret(string body, string? refused) => Assert.Equal(refused, Crm.Refusal(Crm.Request("zoho", body)));

    [Theory]
    [InlineData("00D000000000001EAA", null)]
    [InlineData("00D000000000001", null)]
    [InlineData("00D000000000002EAA", RefusalReasons.SignatureWrong)]
    [InlineData("00d000000000001EAA", RefusalReasons.SignatureWrong)]
    [InlineData("", RefusalReasons.SignatureWrong)]
    public void A_message_of_another_organisation_is_refused_where_organisations_are_named(string organisation, string? refused) =>
        Assert.Equal(refused, Crm.Refusal(Crm.WithSecret(Outbound(organisation)), Crm.Secret, Organisation));

    [Fact]
    public void An_organisation_id_is_no_secret()
    {
        Assert.Equal(RefusalReasons.SignatureWrong, Crm.Refusal(Crm.WithSecret(Outbound(Organisation), Organisation), Crm.Secret, Organisation));
        Assert.Equal(RefusalReasons.SecretMissing, Crm.Refusal(Crm.WithSecret(Outbound(Organisation), Organisation), Organisation));
    }

    [Fact]
    public void What_is_no_XML_is_refused_where_organisations_are_named() =>
        Assert.Equal(RefusalReasons.SignatureWrong, Crm.Refusal(Crm.WithSecret(Crm.Request("salesforce", "<a")), Crm.Secret, Organisation));

    [Fact]
    public void Dataverse_may_also_use_a_header_or_a_key_in_the_URL()
    {
        Assert.Null(Crm.Refusal(Crm.Request("dynamics", "{}").With(("X-LeadSync-Key", Crm.Secret))));
        Assert.Null(Crm.Refusal(Crm.Request("dynamics", "{}") with { Query = Crm.Query("key", Crm.Secret) }));
    }

    private static WebhookRequest Outbound(string organisation) => Crm.Request("salesforce", Encoding.UTF8.GetBytes(
        $"""<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Body><notifications xmlns="http://soap.sforce.com/2005/09/outbound"><OrganizationId>{organisation}</OrganizationId></notifications></e:Body></e:Envelope>"""));
}
