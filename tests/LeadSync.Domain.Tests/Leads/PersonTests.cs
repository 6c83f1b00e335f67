using LeadSync.Domain.Leads;

namespace LeadSync.Domain.Tests.Leads;

/// <summary>Who somebody is: addresses, domains, and that none of it is printed.</summary>
public sealed class PersonTests
{
    [Theory]
    [InlineData(null, null)]
    [InlineData("", null)]
    [InlineData("a.example", null)]
    [InlineData("@a.example", null)]
    [InlineData("a@", null)]
    [InlineData("a b@a.example", null)]
    [InlineData("a\u0001@a.example", null)]
    [InlineData("<a@a.example>", null)]
    [InlineData("a@a.example,b@b.example", null)]
    [InlineData("a@a.example;b@b.example", null)]
    [InlineData("a@.example", null)]
    [InlineData("a@example.", null)]
    [InlineData(" A.Berg@Acme.Example ", "a.berg@acme.example")]
    [InlineData("\"a@b\"@acme.example", "\"a@b\"@acme.example")]
    public void Only_what_can_be_an_address_is_one(string? text, string? normalized) => Assert.Equal(normalized, EmailAddress.TryParse(text)?.Normalized);

    [Fact]
    public void Addresses_and_domains_may_be_as_long_as_the_standards_allow_and_no_longer()
    {
        var (address, domain) = (new string('a', EmailAddress.MaxLength - "@a.example".Length) + "@a.example", new string('a', 253 - ".example".Length) + ".example");

        Assert.Equal(address, EmailAddress.TryParse(address)?.Value);
        Assert.Null(EmailAddress.TryParse("a" + address));
        Assert.Equal(domain, CompanyDomain.Of(new Contact { CompanyDomain = domain }));
        Assert.Null(CompanyDomain.Of(new Contact { CompanyDomain = "a" + domain }));
    }

    [Fact]
    public void An_address_is_the_same_in_any_case_of_letters()
    {
        var (one, other) = (EmailAddress.TryParse("A.Berg@Acme.example")!, EmailAddress.TryParse("a.berg@ACME.example")!);

        Assert.True(one.Equals((object)other));
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.False(one.Equals((object)"a.berg@acme.example"));
        Assert.False(one.Equals(null));
    }

    [Fact]
    public void Nothing_prints_who_somebody_is()
    {
        var contact = new Contact { Email = EmailAddress.TryParse("a.berg@acme.example"), LastName = "Berg", Phone = "0301234" };
        var row = Given.Touch("download", 0) with { Lead = contact };
        object[] printed =
        [
            contact, contact.Email!, new Identity(contact.Email, "77", "hubspot"), Given.Lead(row), row,
            new SalesEvent { Id = "berg-77", Source = "salesforce", Action = SalesActionKind.Note, OccurredAt = Given.Start, Note = "Mrs Berg called" },
            new Domain.Text.Csv.CsvRecord(3, ["Berg", "0301234"]),
        ];

        Assert.All(printed, text =>
        {
            Assert.DoesNotContain("berg", text.ToString(), StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("0301234", text.ToString(), StringComparison.Ordinal);
        });
        Assert.Equal("a***@acme.example", contact.Email!.ToString());
    }

    [Theory]
    [InlineData("acme.example", null, "acme.example")]
    [InlineData("WWW.Acme.example.", null, "acme.example")]
    [InlineData("gmail.com", "b@acme.example", "acme.example")]
    [InlineData(null, "b@Acme.example", "acme.example")]
    [InlineData(null, "b@gmail.com", null)]
    [InlineData("acme.example", "b@other.example", "acme.example")]
    [InlineData("acme", null, null)]
    [InlineData(".a", null, null)]
    [InlineData("a b.example", null, null)]
    [InlineData("", "b@acme.example", "acme.example")]
    [InlineData(null, null, null)]
    public void A_companys_domain_is_its_own_or_that_of_the_address_but_no_mail_providers(string? domain, string? email, string? expected) =>
        Assert.Equal(expected, CompanyDomain.Of(new Contact { CompanyDomain = domain, Email = EmailAddress.TryParse(email) }));

    [Theory]
    [InlineData(null, "Berg", "030", null, true)]
    [InlineData(null, "Berg", null, "Acme", true)]
    [InlineData(null, "Berg", null, null, false)]
    [InlineData(null, null, "030", "Acme", false)]
    [InlineData("a@acme.example", null, null, null, true)]
    [Trait("Requirement", "D-3")]
    public void Somebody_is_known_by_an_address_or_by_a_name_with_a_telephone_or_a_company(string? email, string? name, string? phone, string? company, bool known) =>
        Assert.Equal(known, new Contact { Email = EmailAddress.TryParse(email), LastName = name, Phone = phone, Company = company }.IsIdentified);

    [Fact]
    public void Places_in_the_fold_are_ordered_by_time_and_then_by_key()
    {
        var (early, late, later) = (new Position(Given.Start, "b"), new Position(Given.Start.AddSeconds(1), "a"), new Position(Given.Start.AddSeconds(1), "b"));

        Assert.True(early < late && late < later && later > late && early <= late && late >= early);
        Assert.True(later >= new Position(later.At, "b") && later <= new Position(later.At, "b"));
        Assert.False(later > new Position(later.At, "b") || later < new Position(later.At, "b"));
        Assert.Equal([default, early, late, later], new[] { later, late, early, default }.Order());
    }
}
