using LeadSync.Domain.Conditions;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Qualification;
using LeadSync.Domain.Scoring;

namespace LeadSync.Domain.Tests.Qualification;

public sealed class GuardsPersonasGradesTests
{
    [Fact]
    [Trait("Requirement", "D-15")]
    public void A_competitor_goes_to_the_lead_desk_with_the_reason()
    {
        var guard = Guards.Of(Given.Sample, Given.Fields(new Contact { CompanyDomain = "RIVAL.example" }), Given.Day);

        Assert.Equal(("competitor", GuardConsequence.LeadDesk), (guard!.Reason, guard.Then));
        Assert.Null(Guards.Of(Given.Sample, Given.Fields(new Contact()), Given.Day));
    }

    [Fact]
    [Trait("Requirement", "D-15")]
    public void An_applicant_is_known_by_the_application()
    {
        var lead = new LeadFields(new Contact(), new Touchpoint("application"));

        Assert.Equal("applicant", Guards.Of(Given.Shipped, lead, Given.Day)!.Reason);
    }

    [Fact]
    [Trait("Requirement", "D-8")]
    public void The_first_persona_that_holds_is_the_leads()
    {
        var persona = Personas.Of(Given.Sample, Given.Fields(new Contact { Seniority = "head", Department = "it" }), Given.Day);

        Assert.Equal(("it-lead", "IT-Leitung", "Head of IT"), (persona!.Id, persona.Name.De, persona.Name.En));
        Assert.Equal(new DateTimeOffset(2026, 5, 1, 0, 0, 0, TimeSpan.Zero), persona.VerifiedOn);
        Assert.Null(Personas.Of(Given.Sample, Given.Fields(new Contact { Seniority = "head" }), Given.Day));
    }

    [Theory]
    [InlineData(10, 25, "C2")]
    [InlineData(30, 40, "A1")]
    [InlineData(29.9999999, 39.9999999, "A1")]
    [InlineData(29.99, 39.99, "B2")]
    [InlineData(20, 10, "B3")]
    [InlineData(9.99, 9.99, "D4")]
    [InlineData(-5, -10, "D4")]
    [Trait("Requirement", "D-11")]
    public void A_grade_orders_leads_by_who_they_are_and_what_they_did(double fit, double engagement, string grade) =>
        Assert.Equal(grade, Grades.Of(Given.Sample.Grades, new Score(fit, engagement)));

    [Fact]
    [Trait("Requirement", "D-20")]
    public void Ten_questions_ship_in_both_languages_each_proving_another_fact()
    {
        Assert.Equal(10, Given.Shipped.Questionnaire.Count);
        Assert.All(Given.Shipped.Questionnaire, question => Assert.True(question.Text.De!.EndsWith('?') && question.Text.En!.EndsWith('?')));
        Assert.Equal(FactNames.All, Given.Shipped.Questionnaire.Select(question => question.Proves));
    }

    [Fact]
    [Trait("Requirement", "D-20")]
    public void Answers_set_facts_and_ask_for_the_rest()
    {
        var proposal = Propose(confirmed: true, ("need", Answer.Yes), ("budget", Answer.Unknown));

        Assert.Equal(new KnownFact(FactState.Confirmed, "anna", Given.Day), Assert.Single(proposal.Facts).Value);
        Assert.Equal(("ask-more", null, 9), (proposal.Decision, proposal.Reason, proposal.Ask.Count));
    }

    [Fact]
    [Trait("Requirement", "D-20")]
    public void A_form_claims_what_telemarketing_confirms() =>
        Assert.Equal(FactState.Claimed, Propose(confirmed: false, ("need", Answer.Yes)).Facts["need"].State);

    [Fact]
    [Trait("Requirement", "D-20")]
    public void All_yes_proposes_the_hand_over() =>
        Assert.Equal("hand-over", Propose(confirmed: true, [.. Given.Shipped.Questionnaire.Select(question => (question.Id, Answer.Yes))]).Decision);

    [Theory]
    [InlineData("budget", "recycle", "no-budget")]
    [InlineData("authority", "recycle", "no-authority")]
    [InlineData("need", "recycle", "no-need-now")]
    [InlineData("timing", "recycle", "bad-timing")]
    [InlineData("coverage", "disqualify", "no-demand")]
    [InlineData("company", "disqualify", "wrong-company-profile")]
    [InlineData("requirements", "ask-more", null)]
    [Trait("Requirement", "D-20")]
    public void A_no_proposes_what_its_reason_says(string question, string decision, string? reason)
    {
        var proposal = Propose(confirmed: true, (question, Answer.No));

        Assert.Equal((decision, reason), (proposal.Decision, proposal.Reason));
        Assert.Equal(FactState.Unknown, Assert.Single(proposal.Facts).Value.State);
    }

    [Fact]
    [Trait("Requirement", "D-20")]
    public void What_ends_a_lead_weighs_more_than_what_makes_it_rest() =>
        Assert.Equal("no-demand", Propose(confirmed: true, ("need", Answer.No), ("coverage", Answer.No)).Reason);

    [Fact]
    [Trait("Requirement", "D-20")]
    public void A_proposal_names_the_questions_that_speak_against_the_lead()
    {
        var proposal = Propose(confirmed: true, ("need", Answer.No), ("authority", Answer.Yes), ("budget", Answer.No), ("requirements", Answer.No));

        Assert.Equal(["budget", "need"], proposal.Because.Order(StringComparer.Ordinal));
        Assert.Empty(Propose(confirmed: true, ("need", Answer.Yes)).Because);
    }

    [Theory]
    [InlineData("FR", null)]
    [InlineData(null, "true")]
    [Trait("Requirement", "D-14")]
    public void Who_is_no_ideal_customer_is_told_apart_from_who_is_not_known_to_be(string? country, string? missing)
    {
        var level = Given.Level("""{"idealCustomer":{"country":["DE"]}}""");

        var reason = Assert.Single(RipeWhen.Of(level, Given.In(country, ConsentBasis.Customer), new Score(0, 35), Given.Day), each => each.Code == "ideal-customer");

        Assert.Equal(("country", missing), (reason.Arguments["field"], reason.Arguments.GetValueOrDefault("missing")));
    }

    [Fact]
    [Trait("Requirement", "D-14")]
    public void A_held_lead_says_when_it_will_be_ripe()
    {
        var level = Given.Sample with { MinimumLevel = new Dictionary<string, int> { ["inside-sales"] = 2 } };

        var reasons = RipeWhen.Of(level, Given.In("FR", ConsentBasis.LegitimateInterest), new Score(0, 20.5), Given.Day, restUntil: Given.Day.AddDays(3));

        Assert.Equal(["resting", "points-missing", "engagement-missing", "ideal-customer", "level-too-low", "no-open-channel"], reasons.Select(reason => reason.Code));
        Assert.Equal(("2026-11-05", "14.5", "4.5"), (reasons[0].Arguments["until"], reasons[1].Arguments["points"], reasons[2].Arguments["points"]));
        Assert.Equal("country", reasons[3].Arguments["field"]);
    }

    [Fact]
    [Trait("Requirement", "D-14")]
    public void A_ripe_lead_has_nothing_missing_and_marketing_alone_asks_for_no_level()
    {
        var level = Given.Shipped with { MinimumLevel = new Dictionary<string, int> { ["inside-sales"] = 5 } };
        var cheap = Given.In("DE", ConsentBasis.Customer) with { Price = new Money(10, "EUR") };

        Assert.Empty(RipeWhen.Of(level, cheap, new Score(0, 35), Given.Day, restUntil: Given.Day));
    }

    private static QuestionnaireProposal Propose(bool confirmed, params (string Question, Answer Answer)[] answers) => Questionnaire.Propose(
        Given.Shipped, answers.ToDictionary(each => each.Question, each => each.Answer), confirmed, "anna", Given.Day);
}
