using System.Text.Json;
using LeadSync.Domain.Json;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Qualification;

namespace LeadSync.Domain.Tests.Qualification;

[Trait("Requirement", "D-17")]
public sealed class LevelTests
{
    [Fact]
    public void Whoever_is_a_contact_is_a_lead_of_level_1_and_the_next_facts_are_named()
    {
        var decision = Of(new Contact { Email = EmailAddress.TryParse("a@example.com") });

        Assert.Equal(1, decision.Level);
        Assert.Equal(["position", "business-unit"], decision.MissingForNext);
    }

    [Theory]
    [InlineData(2, "need products-cover-need", "")]
    [InlineData(3, "requirements buying-process", "need products-cover-need")]
    [InlineData(3, "buying-process", "need products-cover-need requirements budget authority timing")]
    [InlineData(4, "budget authority timing", "need products-cover-need requirements buying-process")]
    [InlineData(4, "timing", "need products-cover-need requirements buying-process budget authority")]
    [InlineData(5, "", "need products-cover-need requirements buying-process budget authority timing")]
    public void A_level_is_reached_when_its_facts_and_all_below_are_known(int level, string missing, string known)
    {
        var decision = QualificationLevels.Of(Given.Sample, Person() with { Facts = Given.Facts(known.Split(' ', StringSplitOptions.RemoveEmptyEntries)) }, Given.Day);

        Assert.Equal((level, missing), (decision.Level, string.Join(' ', decision.MissingForNext)));
    }

    [Fact]
    public void The_contacts_own_fields_prove_position_unit_and_company()
    {
        var facts = QualificationLevels.Of(Given.Sample, Person(), Given.Day).Facts;

        Assert.Equal(new KnownFact(FactState.Claimed, "jobTitle"), facts["position"]);
        Assert.Equal(new KnownFact(FactState.Claimed, "department"), facts["business-unit"]);
        Assert.Equal(new KnownFact(FactState.Claimed, "idealCustomer"), facts["company-fits"]);
        Assert.Equal(KnownFact.Unknown, facts["budget"]);
    }

    [Theory]
    [InlineData("role")]
    [InlineData("seniority")]
    public void A_role_or_a_seniority_is_a_position_too(string field)
    {
        var contact = new Contact { Role = field == "role" ? "decision-maker" : null, Seniority = field == "seniority" ? "head" : null };

        Assert.Equal(field, Of(contact).Facts["position"].Source);
    }

    [Fact]
    public void No_company_fits_an_ideal_customer_that_nobody_defined() =>
        Assert.Equal(FactState.Unknown, Of(Person()).Facts["company-fits"].State);

    [Fact]
    public void What_was_said_wins_over_what_a_field_proves()
    {
        var said = new KnownFact(FactState.Confirmed, "anna", Given.Day);
        var facts = Of(Person() with { Facts = new Dictionary<string, KnownFact> { ["position"] = said, ["business-unit"] = KnownFact.Unknown, ["own"] = KnownFact.Unknown } }).Facts;

        Assert.Equal(said, facts["position"]);
        Assert.Equal(FactState.Claimed, facts["business-unit"].State);
        Assert.Equal(KnownFact.Unknown, facts["own"]);
    }

    [Fact]
    public void Levels_are_rows_whose_number_and_facts_a_company_may_change()
    {
        var level = Given.Level("""{"levels":[{"level":1,"facts":[]},{"level":2,"facts":["need","budget"],"confirmed":true}]}""");
        var claimed = new Contact { Facts = Given.Facts("need", "budget") };
        var confirmed = new Contact { Facts = new Dictionary<string, KnownFact> { ["need"] = new(FactState.Confirmed), ["budget"] = new(FactState.Confirmed) } };

        Assert.Equal(1, QualificationLevels.Of(level, claimed, Given.Day).Level);
        Assert.Equal(2, QualificationLevels.Of(level, confirmed, Given.Day).Level);
    }

    [Fact]
    [Trait("Requirement", "D-18")]
    public void The_least_level_belongs_to_the_hand_over_and_names_what_is_missing()
    {
        var decision = QualificationLevels.Of(Given.Sample, new Contact(), Given.Day);

        var reason = QualificationLevels.Gate(Given.Sample, decision, "field-sales");

        Assert.Null(QualificationLevels.Gate(Given.Sample, decision, "inside-sales"));
        Assert.Null(QualificationLevels.Gate(Given.Sample, decision, "customer-service"));
        Assert.Equal("level-too-low", reason!.Code);
        Assert.Equal(("1", "3", "position business-unit company-fits need products-cover-need"), (reason.Arguments["level"], reason.Arguments["minimum"], reason.Arguments["missing"]));
    }

    [Fact]
    [Trait("Requirement", "D-18")]
    public void BANT_names_what_nobody_knows() =>
        Assert.Equal(["authority", "timing"], QualificationLevels.Missing(Of(new Contact { Facts = Given.Facts("budget", "need") }), FactNames.Bant));

    [Fact]
    public void A_claim_does_not_weaken_what_was_confirmed_but_unknown_takes_it_back()
    {
        var confirmed = new Contact { Facts = new Dictionary<string, KnownFact> { ["budget"] = new(FactState.Confirmed, "anna", Given.Day) } };

        Assert.Equal("anna", confirmed.MergedWith(new Contact { Facts = Given.Facts("budget") }).Facts!["budget"].Source);
        Assert.Equal(FactState.Unknown, confirmed.MergedWith(new Contact { Facts = new Dictionary<string, KnownFact> { ["budget"] = KnownFact.Unknown } }).Facts!["budget"].State);
        Assert.Equal(FactState.Claimed, new Contact { Facts = Given.Facts("need") }.MergedWith(confirmed).Facts!["need"].State);
    }

    [Fact]
    public void A_fact_gets_the_source_and_time_of_the_event_that_brought_it()
    {
        var contact = new Contact { Facts = Given.Facts("budget") }.WithEvidence("hubspot", Given.Day);

        Assert.Equal(new KnownFact(FactState.Claimed, "hubspot", Given.Day), contact.Facts!["budget"]);
        Assert.Null(new Contact().WithEvidence("hubspot", Given.Day).Facts);
    }

    [Fact]
    public void A_fact_is_a_word_in_JSON_until_it_has_evidence()
    {
        var contact = new Contact { Facts = new Dictionary<string, KnownFact> { ["budget"] = new(FactState.Claimed), ["need"] = new(FactState.Confirmed, "anna", Given.Day) } };

        var json = JsonSerializer.Serialize(contact, DomainJson.Options);

        Assert.Equal("""{"facts":{"budget":"claimed","need":{"state":"confirmed","source":"anna","at":"2026-11-02T09:00:00Z"}}}""", json);
        Assert.Equal(contact.Facts, JsonSerializer.Deserialize<Contact>(json, DomainJson.Options)!.Facts);
    }

    [Theory]
    [InlineData("\"sure\"")]
    [InlineData("{}")]
    [InlineData("5")]
    public void What_is_no_fact_is_refused(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<KnownFact>(json, DomainJson.Options));

    private static Contact Person() => new() { JobTitle = "CTO", Department = "IT", Company = "Acme GmbH", Country = CountryCode.TryParse("DE") };

    private static LevelDecision Of(Contact contact) => QualificationLevels.Of(Given.Shipped, contact, Given.Day);
}
