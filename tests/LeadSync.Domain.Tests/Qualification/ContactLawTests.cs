using LeadSync.Domain.Leads;
using LeadSync.Domain.Qualification;

namespace LeadSync.Domain.Tests.Qualification;

public sealed class ContactLawTests
{
    [Fact]
    [Trait("Requirement", "D-29")]
    public void The_same_lead_may_be_called_in_Germany_and_not_in_Austria()
    {
        var german = Shipped(Given.In("DE", ConsentBasis.LegitimateInterest));
        var austrian = Shipped(Given.In("AT", ConsentBasis.LegitimateInterest));

        Assert.True(german.Call.Allowed);
        Assert.Equal("legitimate-interest", german.Call.Because.Code);
        Assert.False(german.Email.Allowed);
        Assert.True(german.MayHandOver);
        Assert.False(austrian.MayHandOver);
        Assert.Equal("consent", austrian.Missing);
        Assert.Equal(("channel-closed", "AT"), (austrian.Call.Because.Code, austrian.Call.Because.Arguments["country"]));
    }

    [Theory]
    [InlineData("DE", ConsentBasis.Request, true, true)]
    [InlineData("DE", ConsentBasis.Customer, true, true)]
    [InlineData("DE", ConsentBasis.LegitimateInterest, true, false)]
    [InlineData("CH", ConsentBasis.LegitimateInterest, true, false)]
    [InlineData("AT", ConsentBasis.Request, true, true)]
    [InlineData("AT", ConsentBasis.Customer, false, true)]
    [InlineData("AT", ConsentBasis.LegitimateInterest, false, false)]
    [InlineData("FR", ConsentBasis.LegitimateInterest, false, false)]
    [InlineData("FR", ConsentBasis.Request, true, true)]
    [InlineData(null, ConsentBasis.LegitimateInterest, false, false)]
    [InlineData("DE", ConsentBasis.None, false, false)]
    [InlineData("DE", null, false, false)]
    [Trait("Requirement", "D-29")]
    public void The_shipped_table_is_cautious_by_country_and_basis(string? country, ConsentBasis? basis, bool call, bool email)
    {
        var decision = Shipped(Given.In(country, basis));

        Assert.Equal((call, email), (decision.Call.Allowed, decision.Email.Allowed));
    }

    [Fact]
    [Trait("Requirement", "D-30")]
    public void Who_left_the_newsletter_and_asks_for_a_demo_may_be_called_and_is_handed_over()
    {
        var left = Given.In("DE", ConsentBasis.Consent, ("email", PermissionStatus.Withdrawn));

        var decision = ContactLaw.Decide(Given.Shipped, left, requestedAt: Given.Day);

        Assert.True(decision.MayHandOver);
        Assert.True(decision.Call.Allowed);
        Assert.Equal(("request-of", "2026-11-02"), (decision.Call.Because.Code, decision.Call.Because.Arguments["at"]));
        Assert.Equal((false, "permission-withdrawn"), (decision.Email.Allowed, decision.Email.Because.Code));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(ConsentBasis.Consent)]
    [InlineData(ConsentBasis.None)]
    [Trait("Requirement", "D-29")]
    public void An_unconfirmed_double_opt_in_holds_the_lead_and_names_what_is_missing(ConsentBasis? basis)
    {
        var decision = Shipped(Given.In("DE", basis, ("email", PermissionStatus.Requested)));

        Assert.False(decision.MayHandOver);
        Assert.Equal("double-opt-in-confirmation", decision.Missing);
        Assert.Equal(("no-open-channel", "double-opt-in-confirmation"), (decision.Held!.Code, decision.Held.Arguments["missing"]));
        Assert.Equal("opt-in-not-confirmed", decision.Call.Because.Code);
    }

    [Fact]
    [Trait("Requirement", "D-29")]
    public void What_a_source_assumes_does_not_outweigh_an_open_double_opt_in()
    {
        var contact = Given.In("DE", ConsentBasis.LegitimateInterest, ("email", PermissionStatus.Requested));
        var said = Shipped(contact);
        var assumed = Shipped(contact with { Consent = contact.Consent! with { Assumed = true } });

        Assert.True(said.Call.Allowed);
        Assert.Equal("opt-in-not-confirmed", said.Email.Because.Code);
        Assert.False(assumed.MayHandOver);
    }

    [Fact]
    [Trait("Requirement", "D-29")]
    public void A_confirmed_permission_opens_its_channel_and_no_other()
    {
        var decision = Shipped(Given.In("AT", ConsentBasis.LegitimateInterest, ("phone", PermissionStatus.Confirmed), ("post", PermissionStatus.Withdrawn)));

        Assert.Equal(("permission-confirmed", "2026-10-31"), (decision.Call.Because.Code, decision.Call.Because.Arguments["at"]));
        Assert.True(decision.Call.Allowed);
        Assert.False(decision.Email.Allowed);
        Assert.Equal("permission-withdrawn", decision.Post.Because.Code);
    }

    [Fact]
    [Trait("Requirement", "D-29")]
    public void A_consent_to_be_written_to_is_proven_by_the_confirmed_double_opt_in_alone()
    {
        Assert.Equal("opt-in-not-confirmed", Shipped(Given.In("DE", ConsentBasis.Consent)).Email.Because.Code);
        Assert.True(Shipped(Given.In("DE", ConsentBasis.Consent, ("email", PermissionStatus.Confirmed))).Email.Allowed);
    }

    [Fact]
    [Trait("Requirement", "D-30")]
    public void An_objection_closes_everything_until_the_person_itself_comes_back()
    {
        var contact = Given.In("DE", ConsentBasis.Customer, ("email", PermissionStatus.Confirmed), ("phone", PermissionStatus.Confirmed));
        var objected = contact with { Consent = contact.Consent! with { ObjectedAt = Given.Day } };

        var decision = Shipped(objected);

        Assert.Equal((false, null, "objection"), (decision.MayHandOver, decision.Missing, decision.Held!.Code));
        Assert.False(ContactLaw.Decide(Given.Shipped, objected, requestedAt: Given.Day.AddHours(-1)).MayHandOver);
        Assert.True(ContactLaw.Decide(Given.Shipped, objected, requestedAt: Given.Day.AddHours(1)).Call.Allowed);
        Assert.True(Shipped(objected with { Consent = objected.Consent with { Basis = ConsentBasis.Request, At = Given.Day.AddDays(1) } }).Call.Allowed);
        Assert.False(Shipped(objected with { Consent = objected.Consent with { Basis = ConsentBasis.Request, At = Given.Day.AddDays(1), Assumed = true } }).MayHandOver);
    }

    [Fact]
    [Trait("Requirement", "D-30")]
    public void A_basis_that_the_source_assumes_says_so()
    {
        var contact = Given.In("DE", ConsentBasis.LegitimateInterest);
        var decision = Shipped(contact with { Consent = contact.Consent! with { Assumed = true } });

        Assert.True(decision.Assumed);
        Assert.Equal("true", decision.Call.Because.Arguments["assumed"]);
    }

    [Fact]
    [Trait("Requirement", "D-29")]
    public void Where_nobody_names_a_basis_a_letter_is_all_that_is_open()
    {
        var decision = Shipped(new Contact());

        Assert.Equal((false, false, true), (decision.Call.Allowed, decision.Email.Allowed, decision.Post.Allowed));
        Assert.Equal(("no-basis", "no-objection"), (decision.Call.Because.Code, decision.Post.Because.Code));
    }

    [Theory]
    [InlineData("DE", null, "basis")]
    [InlineData("DE", ConsentBasis.None, "basis")]
    [InlineData(null, ConsentBasis.LegitimateInterest, "country")]
    [InlineData("FR", ConsentBasis.Customer, "consent")]
    [Trait("Requirement", "D-29")]
    public void A_table_that_opens_nothing_names_the_fact_that_would(string? country, ConsentBasis? basis, string missing) =>
        Assert.Equal(missing, ContactLaw.Decide(Given.Sample, Given.In(country, basis)).Missing);

    [Fact]
    [Trait("Requirement", "D-29")]
    public void For_each_channel_the_first_row_counts_that_holds_and_names_it()
    {
        var level = Given.Level("""{"law":[{"when":{"country":["DE"]},"email":false},{"call":true},{"call":false,"email":true,"post":true}]}""");

        var decision = ContactLaw.Decide(level, Given.In("DE", ConsentBasis.Customer));

        Assert.Equal((true, false, true), (decision.Call.Allowed, decision.Email.Allowed, decision.Post.Allowed));
        Assert.Equal("is-customer", decision.Call.Because.Code);
    }

    private static ContactDecision Shipped(Contact contact) => ContactLaw.Decide(Given.Shipped, contact);
}
