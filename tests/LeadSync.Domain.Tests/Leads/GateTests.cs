using LeadSync.Domain.Leads;
using LeadSync.Domain.Sales;

namespace LeadSync.Domain.Tests.Leads;

public sealed class GateTests
{
    private static readonly Contact Germany = new() { Country = CountryCode.TryParse("DE") };

    [Fact]
    [Trait("Requirement", "D-29")]
    public void D29_an_unconfirmed_double_opt_in_with_forty_points_is_held_and_the_missing_fact_named()
    {
        var story = Story.Of().Touch("newsletter-signup", Asked()).Touch("newsletter-signup", 5);

        var held = Assert.Single(story.Cycle.HeldBack);
        Assert.Equal(("no-open-channel", "double-opt-in-confirmation"), (held.Code, held.Arguments["missing"]));
        Assert.Equal("MQL", story.Touch("consent-confirmed").Stage);
    }

    [Fact]
    [Trait("Requirement", "D-29")]
    public void D29_the_same_lead_is_held_in_Austria_and_handed_over_in_Germany()
    {
        Assert.Equal("MQL", Ripe("DE").Stage);
        Assert.Equal("no-open-channel", Assert.Single(Ripe("AT").Cycle.HeldBack).Code);

        static Story Ripe(string country) => Story.Of()
            .Touch("newsletter-signup", new Contact { Country = CountryCode.TryParse(country), Consent = new Consent { Basis = ConsentBasis.LegitimateInterest } }).Touch("newsletter-signup", 4);
    }

    [Fact]
    [Trait("Requirement", "D-11")]
    public void D11_the_ideal_customer_the_threshold_and_enough_engagement_make_an_MQL()
    {
        const string Level = """
            {"idealCustomer":{"country":["DE"]},"threshold":30,"minimumEngagement":14,
             "rules":[{"id":"fit","dimension":"fit","when":{"seniority":["head"]},"points":25},{"id":"news","when":{"touchpoint":["newsletter-signup"]},"points":7}]}
            """;

        var fitting = Story.Of(Level).Touch("newsletter-signup", Germany with { Seniority = "head" });
        Assert.Equal("Lead", fitting.Stage);
        Assert.Equal("MQL", fitting.Touch("newsletter-signup").Stage);

        var foreign = Story.Of(Level).Touch("newsletter-signup", new Contact { Country = CountryCode.TryParse("FR"), Seniority = "head" }).Touch("newsletter-signup");
        Assert.Equal(("Lead", "ideal-customer"), (foreign.Stage, Assert.Single(foreign.Cycle.HeldBack).Code));
    }

    [Fact]
    [Trait("Requirement", "D-18")]
    public void D18_a_level_below_the_least_of_the_receiving_department_holds_the_lead_until_the_facts_are_known()
    {
        var story = Story.Of("""{"minimumLevel":{"inside-sales":2}}""").Touch("newsletter-signup", Germany).Touch("newsletter-signup", 4);

        var held = Assert.Single(story.Cycle.HeldBack);
        Assert.Equal(("level-too-low", "position business-unit"), (held.Code, held.Arguments["missing"]));
        Assert.Equal("MQL", story.Says(new Contact { JobTitle = "CTO", Department = "IT" }).Stage);
    }

    [Fact]
    [Trait("Requirement", "D-18")]
    public void D18_a_gate_is_overridden_with_a_reason_and_the_lead_is_judged_again()
    {
        var story = Story.Of("""{"idealCustomer":{"country":["DE"]}}""").Touch("newsletter-signup", 5);

        Assert.Equal("reason-missing", Assert.IsType<SalesDecision.Wrong>(story.Decides(SalesActionKind.Override, gate: "ideal-customer")).Reason);
        Assert.Equal("gate-unknown", Assert.IsType<SalesDecision.Wrong>(story.Decides(SalesActionKind.Override, "fair", "law")).Reason);
        Assert.Equal("MQL", story.Does(SalesActionKind.Override, "met at the fair", "ideal-customer").Stage);
        Assert.Empty(story.Cycle.HeldBack);
    }

    [Fact]
    [Trait("Requirement", "D-15")]
    public void D15_a_guard_holds_a_ripe_lead_with_its_reason()
    {
        var story = Story.Of("""{"disqualify":[{"reason":"competitor","when":{"companyDomain":["rival.example"]},"then":"lead-desk"}]}""")
            .Touch("newsletter-signup", new Contact { CompanyDomain = "rival.example" }).Touch("newsletter-signup", 4);

        Assert.Equal(("guard", "competitor"), (Assert.Single(story.Cycle.HeldBack).Code, story.Cycle.HeldBack[0].Arguments["reason"]));
    }

    [Fact]
    [Trait("Requirement", "D-18")]
    public void D18_BANT_is_demanded_at_TQL_in_the_demand_waterfall_and_may_be_overridden()
    {
        var story = Waterfall();

        var refused = Assert.IsType<SalesDecision.Refused>(story.Decides(SalesActionKind.Qualify));
        Assert.Equal("gate-closed", refused.Reason);
        Assert.Contains("budget, authority, need, timing", refused.Detail, StringComparison.Ordinal);
        Assert.Equal("SAL", story.Does(SalesActionKind.Override, "old customer of the group", "needs").Does(SalesActionKind.Qualify).Stage);
    }

    [Fact]
    [Trait("Requirement", "D-18")]
    public void D18_BANT_that_is_known_opens_TQL_and_elsewhere_nobody_asks_for_it()
    {
        var known = new SortedDictionary<string, KnownFact>(StringComparer.Ordinal);
        foreach (var fact in Domain.Qualification.FactNames.Bant) known[fact] = new KnownFact(FactState.Claimed);

        Assert.Equal("SAL", Waterfall().Says(new Contact { Facts = known }).Does(SalesActionKind.Qualify).Stage);
        Assert.Equal("SAL", Story.Of().Touch("newsletter-signup", 5).Offered().Does(SalesActionKind.Accept).Does(SalesActionKind.Qualify).Stage);
    }

    [Fact]
    [Trait("Requirement", "D-14")]
    public void D14_a_lead_says_what_it_lacks_to_be_ripe()
    {
        var story = Story.Of("""{"idealCustomer":{"country":["DE"]}}""").Touch("newsletter-signup");

        Assert.Empty(story.Cycle.HeldBack);
        Assert.Equal(
            ["points-missing", "ideal-customer"],
            Given.FoldOf("""{"idealCustomer":{"country":["DE"]}}""").RipeWhen(story.Lead, story.Cycle, story.Now).Select(reason => reason.Code));
    }

    [Fact]
    [Trait("Requirement", "D-30")]
    public void D30_an_objection_takes_an_offer_back_and_its_owner_hears_of_it()
    {
        var story = Story.Of().Touch("newsletter-signup", 5).Offered();

        var effects = story.EffectsOf(lead => lead.Says(new Contact { Consent = new Consent { ObjectedAt = lead.Now } }));

        Assert.Equal((OfferOutcome.Withdrawn, "Lead"), (story.Cycle.Offers[^1].Outcome, story.Stage));
        Assert.Equal((CareTask.Withdrawn, "anna", "objection"), (story.Cycle.Tasks[^1].Kind, story.Cycle.Tasks[^1].Representative, story.Cycle.Tasks[^1].Reason));
        Assert.True(Assert.Single(effects.Ended).CreditReturns);
        Assert.Empty(effects.Routes);
        Assert.Equal("Lead", story.Touch("newsletter-signup", 9).Stage);
    }

    [Fact]
    [Trait("Requirement", "D-30")]
    public void D30_an_objection_ends_a_running_request_and_a_later_request_counts_again()
    {
        var story = Story.Of().Touch("demo-request").Says(new Contact { Consent = new Consent { ObjectedAt = Given.Start.AddMinutes(2) } });
        Assert.False(LeadChange.Waits(story.Cycle));

        Assert.True(LeadChange.Waits(story.Touch("contact-request").Cycle));
    }

    [Fact]
    [Trait("Requirement", "D-30")]
    public void D30_the_owner_of_an_opportunity_hears_of_an_objection_once_and_keeps_it()
    {
        var story = Story.Of().Touch("newsletter-signup", 5).Offered().Does(SalesActionKind.Accept).Does(SalesActionKind.Convert);

        story.Says(new Contact { Consent = new Consent { ObjectedAt = story.Now } }).Says(new Contact { Consent = new Consent { ObjectedAt = story.Now } });

        var task = Assert.Single(story.Cycle.Tasks);
        Assert.Equal((CareTask.Withdrawn, "anna", "objection"), (task.Kind, task.Representative, task.Reason));
        Assert.Equal(("SQL", OfferOutcome.Accepted), (story.Stage, story.Cycle.Held!.Outcome));
    }

    [Fact]
    [Trait("Requirement", "D-15")]
    public void D15_a_guard_may_disqualify_who_would_reach_sales_by_points_but_nobody_who_asks()
    {
        const string Level = """{"disqualify":[{"reason":"competitor","when":{"companyDomain":["rival.example"]},"then":"disqualify"}]}""";
        var rival = new Contact { CompanyDomain = "rival.example", Country = CountryCode.TryParse("DE") };

        var below = Story.Of(Level).Touch("newsletter-signup", rival).Touch("newsletter-signup", 3);
        Assert.Equal("Lead", below.Stage);
        var ripe = below.Touch("newsletter-signup");
        Assert.Equal(("Disqualified", "disqualified", "competitor"), (ripe.Stage, ripe.Cycle.Outcome, ripe.Cycle.EndReason));
        Assert.False(ripe.Cycle.IsOpen);
        Assert.Equal(("guard", "competitor"), (ripe.Lead.History[^1].By, ripe.Lead.History[^1].Reason));

        var asks = ripe.Touch("demo-request");
        Assert.True(LeadChange.Waits(asks.Cycle));
        Assert.Equal("competitor", asks.Cycle.FastLane!.Guard);
        var first = Story.Of(Level).Touch("demo-request", rival).Touch("newsletter-signup", 6);
        Assert.Equal(("competitor", "Lead"), (first.Cycle.FastLane!.Guard, first.Stage));
    }

    [Fact]
    [Trait("Requirement", "D-15")]
    public void D15_an_overridden_guard_disqualifies_nobody()
    {
        var story = Story.Of("""{"disqualify":[{"reason":"competitor","when":{"companyDomain":["rival.example"]},"then":"disqualify"}]}""")
            .Touch("newsletter-signup", new Contact { CompanyDomain = "rival.example", Country = CountryCode.TryParse("DE") })
            .Does(SalesActionKind.Override, "a partner", "guard");

        Assert.Equal("MQL", story.Touch("newsletter-signup", 4).Stage);
    }

    [Fact]
    [Trait("Requirement", "D-30")]
    public void D30_withdrawing_the_newsletter_leaves_the_offer_alone()
    {
        var story = Story.Of().Touch("newsletter-signup", Asked(PermissionStatus.Confirmed, ConsentBasis.Consent)).Touch("newsletter-signup", 4).Offered().Touch("unsubscribe");

        Assert.Equal(OfferOutcome.Open, story.Cycle.Held!.Outcome);
        Assert.Equal(PermissionStatus.Withdrawn, story.Lead.Contact.Consent!.Channels!["email"].Status);
    }

    private static Story Waterfall() => Story.Of("""{"profile":"demand-waterfall"}""").Touch("newsletter-signup", 5).Offered().Does(SalesActionKind.Accept);

    private static Contact Asked(PermissionStatus status = PermissionStatus.Requested, ConsentBasis? basis = null) => Germany with
    {
        Consent = new Consent
        {
            Basis = basis,
            Channels = new SortedDictionary<string, ChannelPermission>(StringComparer.Ordinal) { ["email"] = new ChannelPermission(status, Given.Start, Given.Start) },
        },
    };
}
