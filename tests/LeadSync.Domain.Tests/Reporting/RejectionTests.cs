using LeadSync.Domain.Leads;
using LeadSync.Domain.Qualification;
using LeadSync.Domain.Reporting;
using LeadSync.Domain.Scoring;
using Given = LeadSync.Domain.Tests.Qualification.Given;

namespace LeadSync.Domain.Tests.Reporting;

[Trait("Requirement", "D-8")]
public sealed class RejectionTests
{
    private static readonly ServiceLevel Level = Given.Shipped with
    {
        Personas =
        [
            new Persona("known", BilingualName.None, Domain.Conditions.Condition.Always, [], Facts.Now, "anna"),
            new Persona("thin", BilingualName.None, Domain.Conditions.Condition.Always, []),
        ],
    };

    [Theory]
    [InlineData("wrong-persona", "known", RejectionCause.PersonaWrong)]
    [InlineData("wrong-persona", "thin", RejectionCause.PersonaUnverified)]
    [InlineData("wrong-persona", null, RejectionCause.PersonaWrong)]
    [InlineData("no-authority", "thin", RejectionCause.PersonaUnverified)]
    [InlineData("student", "thin", RejectionCause.ApproachAttractsWrongLeads)]
    [InlineData("no-demand", "thin", RejectionCause.ApproachContentMismatch)]
    [InlineData("too-early", "known", RejectionCause.NurturingDoesNotFilter)]
    [InlineData("no-budget", null, RejectionCause.NurturingDoesNotFilter)]
    [InlineData("wrong-territory", "thin", RejectionCause.None)]
    [InlineData("duplicate", null, RejectionCause.None)]
    [InlineData("other", null, RejectionCause.None)]
    public void The_reason_and_what_carried_the_lead_propose_the_cause(string reason, string? persona, RejectionCause cause) =>
        Assert.Equal(cause, RejectionCauses.Of(Level, Facts.Rejected(reason, new Carriers(Persona: persona))));

    [Fact]
    public void Every_reason_that_ships_and_blames_the_lead_has_a_cause_but_other()
    {
        var without = Level.Rejections.Where(reason => reason.Then is Consequence.Recycle or Consequence.Disqualify)
            .Where(reason => RejectionCauses.Of(Level, Facts.Rejected(reason.Code)) == RejectionCause.None).Select(reason => reason.Code);

        Assert.Equal(["other"], without);
    }

    [Fact]
    public void A_companys_own_reason_names_its_cause()
    {
        var own = Level with { Rejections = [new RejectionReason("mine", Consequence.Recycle) { Cause = RejectionCause.ApproachContentMismatch }] };

        Assert.Equal(RejectionCause.ApproachContentMismatch, RejectionCauses.Of(own, Facts.Rejected("mine")));
    }

    [Fact]
    public void What_was_accepted_or_not_answered_has_no_cause()
    {
        Assert.Equal(RejectionCause.None, RejectionCauses.Of(Level, Facts.Accepted()));
        Assert.Equal(RejectionCause.None, RejectionCauses.Of(Level, Facts.Accepted() with { Outcome = OfferOutcome.Lapsed }));
    }

    [Fact]
    public void The_culprits_come_worst_first_and_only_with_twenty_decisions()
    {
        HandOverFact[] facts =
        [
            .. Facts.Rejected("student", new Carriers(Campaign: "autumn", Approach: "prize", Source: "linkedin")).Times(15),
            .. Facts.Accepted(new Carriers(Campaign: "autumn", Approach: "prize", Source: "linkedin")).Times(5),
            .. Facts.Rejected("student", new Carriers(Campaign: "spring", Source: "linkedin")).Times(1),
            .. Facts.Accepted(new Carriers(Campaign: "spring", Source: "linkedin")).Times(19),
            .. Facts.Rejected("student", new Carriers(Campaign: "small")).Times(19),
            .. Facts.Rejected("wrong-territory", new Carriers(Campaign: "small")).Times(19),
        ];

        var worst = RejectionCauses.Worst(Level, facts);

        Assert.Equal([("autumn", 0.75), ("prize", 0.75), ("linkedin", 0.4), ("spring", 0.05)], worst.Select(culprit => (culprit.Name, culprit.Share)));
        Assert.Equal((RejectionCause.ApproachAttractsWrongLeads, CarrierKind.Campaign, 20, 15), (worst[0].Cause, worst[0].Kind, worst[0].Decisions, worst[0].Rejected));
    }

    [Fact]
    public void Each_cause_looks_at_what_could_have_caused_it()
    {
        var carriers = new Carriers("known", "campaign", "approach", "content", "rule", "source");
        HandOverFact[] facts =
        [
            .. Facts.Rejected("wrong-persona", carriers).Times(20), .. Facts.Rejected("no-demand", carriers).Times(20),
            .. Facts.Rejected("too-early", carriers).Times(20), .. Facts.Rejected("student", carriers).Times(20),
        ];

        Assert.Equal(
            "ApproachAttractsWrongLeads:Approach,Campaign,Source ApproachContentMismatch:Approach,Content NurturingDoesNotFilter:Content,Rule,Source PersonaWrong:Persona",
            string.Join(' ', RejectionCauses.Worst(Level, facts).GroupBy(culprit => culprit.Cause).OrderBy(group => group.Key.ToString(), StringComparer.Ordinal)
                .Select(group => $"{group.Key}:{string.Join(',', group.Select(culprit => culprit.Kind.ToString()).Order(StringComparer.Ordinal))}")));
    }

    [Theory]
    [InlineData(9, 11, true)]
    [InlineData(8, 12, false)]
    [InlineData(19, 0, false)]
    [InlineData(20, 0, true)]
    [InlineData(0, 0, false)]
    public void The_alarm_rings_above_forty_percent_of_at_least_twenty(int rejected, int accepted, bool rings)
    {
        var reading = RejectionAlarms.Of(Level, [.. Facts.Rejected("too-early").Times(rejected), .. Facts.Accepted().Times(accepted)], Facts.Now);

        Assert.Equal((rejected + accepted, rejected, rings), (reading.Decisions, reading.Rejected, reading.Rings));
        Assert.Equal(rejected + accepted == 0 ? 0 : (double)rejected / (rejected + accepted), reading.Rate);
    }

    [Fact]
    public void The_alarm_looks_back_28_days_and_no_further()
    {
        var at = Facts.Now.AddDays(-28);

        Assert.Equal(0, RejectionAlarms.Of(Level, Facts.Rejected("too-early", at: at).Times(30), Facts.Now).Decisions);
        Assert.Equal(30, RejectionAlarms.Of(Level, Facts.Rejected("too-early", at: at.AddTicks(1)).Times(30), Facts.Now).Decisions);
        Assert.Equal(0, RejectionAlarms.Of(Level, Facts.Rejected("too-early", at: Facts.Now.AddTicks(1)).Times(30), Facts.Now).Decisions);
    }

    [Fact]
    public void A_lead_that_is_routed_again_or_linked_is_no_refusal()
    {
        var reading = RejectionAlarms.Of(Level, [.. Facts.Rejected("wrong-territory").Times(30), .. Facts.Rejected("duplicate").Times(30), .. Facts.Rejected("unknown").Times(5)], Facts.Now);

        Assert.Equal((0, false), (reading.Decisions, reading.Rings));
    }
}
