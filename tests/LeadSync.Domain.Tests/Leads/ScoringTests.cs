using LeadSync.Domain.Funnels;
using LeadSync.Domain.Leads;

namespace LeadSync.Domain.Tests.Leads;

public sealed class ScoringTests
{
    [Fact]
    [Trait("D", "9")]
    public void D9_poster_picture_and_newsletter_make_15_which_is_not_yet_ready()
    {
        var lead = Given.Lead(Given.Touch("qr-scan", 1), Given.Touch("product-click", 2), Given.Touch("newsletter-signup", 3));

        Assert.Equal(15, Given.Fold.ScoreOf(lead, lead.Current!, lead.Last.At).Total);
        Assert.Equal(Milestone.Identified, lead.Current!.Milestone);
    }

    [Fact]
    [Trait("D", "9")]
    public void D9_reaching_35_makes_the_lead_an_MQL_at_the_deciding_event()
    {
        var lead = Given.Ripe();

        Assert.Equal(Milestone.Qualified, lead.Current!.Milestone);
        Assert.Equal("MQL", lead.History[^1].To);
        Assert.Equal("threshold-reached", lead.History[^1].Reason);
        Assert.Equal(Given.Start.AddMinutes(4), lead.History[^1].Place.At);
    }

    [Fact]
    [Trait("D", "10")]
    public void D10_interest_in_careers_takes_ten_points_off_and_a_score_may_be_negative()
    {
        var lead = Given.Lead(Given.Touch("careers-view", 1));

        Assert.Equal(-10, Given.Fold.ScoreOf(lead, lead.Current!, lead.Last.At).Total);
    }

    [Fact]
    public void A_kind_that_no_rule_names_gives_no_points_and_is_kept()
    {
        var lead = Given.Lead(Given.Touch("email-open", 1));

        Assert.True(lead.Current!.Points.IsEmpty);
        Assert.Equal(1, lead.Events);
    }

    [Fact]
    public void A_lead_is_unknown_until_it_has_an_email_or_a_name_with_telephone_or_company()
    {
        var unknown = Given.Lead(Given.Profile(new Contact { ExternalId = "42", LastName = "B" }, 1));
        var known = Given.Fold.Apply(unknown, Given.Profile(new Contact { ExternalId = "42", Company = "Acme GmbH" }, 2));

        Assert.Equal(Milestone.Seen, unknown.Current!.Milestone);
        Assert.Equal(["Lead"], known.History.Select(change => change.To));
    }

    [Fact]
    public void The_lines_of_an_explained_lead_sum_to_its_total()
    {
        LeadEvent[] events = [Given.Touch("qr-scan", 1), Given.Touch("careers-view", 2), Given.Touch("newsletter-signup", 3)];
        var lead = Given.Lead(events);

        var lines = Given.Fold.Explain(lead, events.Reverse()).SelectMany(explained => explained.Lines);

        Assert.Equal(Given.Fold.ScoreOf(lead, lead.Current!, lead.Last.At).Total, lines.Sum(line => line.Points));
    }
}
