using LeadSync.Domain.Leads;

namespace LeadSync.Domain.Tests.Leads;

/// <summary>The call that helps a lead which has its points, but not its level.</summary>
[Trait("Requirement", "D-14")]
public sealed class QualificationCallTests
{
    private const string ThirdLevel = """{"minimumLevel":{"inside-sales":3},"idealCustomer":{"company":{"exists":true}}}""";

    private static Contact Known { get; } = new()
    {
        Country = CountryCode.TryParse("DE"), Company = "Acme", JobTitle = "CTO", Department = "IT",
        Consent = new Consent { Basis = ConsentBasis.Request, At = Given.Start },
    };

    private static IEnumerable<CareTask> CallsOf(Story story) => story.Cycle.Tasks.Where(task => task.Kind == CareTask.QualificationCall);

    [Fact]
    public void What_can_only_be_had_by_talking_is_asked_for_once_and_makes_neither_an_MQL_nor_an_offer()
    {
        var story = Story.Of(ThirdLevel).Says(Known).Touch("newsletter-signup", 6);

        var call = Assert.Single(CallsOf(story));
        Assert.Equal(("need products-cover-need", (string?)null), (call.Reason, call.Representative));
        Assert.Equal(("Lead", 0), (story.Stage, story.Cycle.Offers.Count));
        Assert.False(LeadChange.Waits(story.Cycle));
    }

    [Fact]
    public void What_a_form_can_ask_needs_no_call()
    {
        var story = Story.Of("""{"minimumLevel":{"inside-sales":2}}""").Says(new Contact { Country = Known.Country, Consent = Known.Consent }).Touch("newsletter-signup", 6);

        Assert.True(LeadChange.LacksLevel(story.Cycle));
        Assert.Empty(CallsOf(story));
    }

    [Fact]
    public void Nobody_is_called_who_may_not_be()
    {
        var story = Story.Of(ThirdLevel).Says(Known with { Country = CountryCode.TryParse("AT"), Consent = new Consent { Basis = ConsentBasis.LegitimateInterest } }).Touch("newsletter-signup", 6);

        Assert.Empty(CallsOf(story));
    }

    [Fact]
    public void The_lead_waits_from_the_event_that_reached_the_threshold_to_the_one_that_brought_the_facts()
    {
        var story = Story.Of(ThirdLevel).Says(Known).Touch("newsletter-signup", 4);

        var begins = story.EffectsOf(lead => lead.Touch("newsletter-signup")).Waiting;
        var again = story.EffectsOf(lead => lead.Touch("newsletter-signup")).Waiting;
        var ends = story.EffectsOf(lead => lead.Says(new Contact
        {
            Facts = new Dictionary<string, KnownFact>(StringComparer.Ordinal) { ["need"] = new(FactState.Confirmed), ["products-cover-need"] = new(FactState.Confirmed) },
        })).Waiting;

        Assert.Equal([new WaitingChange(1, Begins: true)], begins);
        Assert.Empty(again);
        Assert.Equal([new WaitingChange(1, Begins: false)], ends);
        Assert.Equal("MQL", story.Stage);
    }

    [Fact]
    public void The_last_touchpoint_is_remembered_and_a_profile_is_none()
    {
        var story = Story.Of().Touch("newsletter-signup");
        var touched = story.Now;

        Assert.Equal(touched, story.Says(new Contact { City = "Ulm" }).Lead.TouchedAt);
        story.Touch("page-view");
        Assert.Equal(story.Now, story.Lead.TouchedAt);
    }
}
