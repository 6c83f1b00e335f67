using LeadSync.Domain.Conditions;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Routing;
using LeadSync.Domain.Words;

namespace LeadSync.Domain.Tests.Words;

[Trait("Requirement", "D-35")]
public sealed class CompanyWordTests
{
    [Theory]
    [InlineData("Müller GmbH", "MUELLER gmbh")]
    [InlineData("Müller GmbH & Co. KG", "Müller")]
    [InlineData("Groß AG", "Gross Aktiengesellschaft")]
    [InlineData("Isar-Werke e.K.", "Isar Werke")]
    [InlineData("Acme S.à r.l.", "ACME Sarl")]
    [InlineData("Acme B.V.", "Acme")]
    [InlineData("Köhler Ges.m.b.H.", "Koehler GesmbH")]
    [InlineData("Muster UG (haftungsbeschränkt)", "Muster")]
    [InlineData("Acme Ltd.", "Acme Limited")]
    public void Names_match_without_legal_form_case_and_umlauts(string one, string other) => Assert.Equal(KeyOf(company: one), KeyOf(company: other));

    [Theory]
    [InlineData("Müller", "Möller")]
    [InlineData("GmbH", "AG")]
    public void Different_names_stay_different(string one, string other) => Assert.NotEqual(KeyOf(company: one), KeyOf(company: other));

    [Theory]
    [InlineData("gmx.de")]
    [InlineData("WEB.DE")]
    [InlineData("t-online.de")]
    [InlineData("bluewin.ch")]
    [InlineData("aon.at")]
    [InlineData("googlemail.com")]
    [InlineData("posteo.de")]
    [InlineData("m-net.de")]
    public void A_providers_domain_is_no_company(string domain)
    {
        Assert.True(MailProviders.Contains(domain));
        Assert.Null(CompletedContact.Of(new Contact { Email = EmailAddress.TryParse($"a@{domain}") }).CompanyDomain);
    }

    [Theory]
    [InlineData("a@isar-werke.example", "isar-werke.example")]
    [InlineData("info@Isar-Werke.example", "isar-werke.example")]
    public void An_address_tells_the_companys_domain(string address, string domain) =>
        Assert.Equal(domain, CompletedContact.Of(new Contact { Email = EmailAddress.TryParse(address) }).CompanyDomain);

    [Fact]
    public void What_a_sender_says_itself_is_not_replaced()
    {
        var said = new Contact { Email = EmailAddress.TryParse("a@mail.example"), CompanyDomain = "isar.example", JobTitle = "CEO", Seniority = "owner", Department = "Board" };
        Assert.Equal(said, CompletedContact.Of(said));
    }

    private static string? KeyOf(string company) => CompanyKey.Of(new LeadFields(new Contact { Company = company }));
}
