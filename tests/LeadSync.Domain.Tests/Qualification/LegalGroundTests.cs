using LeadSync.Domain.Leads;
using LeadSync.Domain.Qualification;

namespace LeadSync.Domain.Tests.Qualification;

/// <summary>What counts as the ground to contact somebody, from when on, and what it opens.</summary>
[Trait("Requirement", "D-30")]
public sealed class LegalGroundTests
{
    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void A_request_opens_only_what_was_asked_for_after_the_objection(int minutes, bool open)
    {
        var objected = Objected(Given.In("DE", ConsentBasis.Customer));

        Assert.Equal(open, ContactLaw.Decide(Given.Shipped, objected, requestedAt: Given.Day.AddMinutes(minutes)).MayHandOver);
    }

    [Theory]
    [InlineData(ConsentBasis.Request, -1, false)]
    [InlineData(ConsentBasis.Request, 0, false)]
    [InlineData(ConsentBasis.Request, 1, true)]
    [InlineData(ConsentBasis.Consent, 0, false)]
    [InlineData(ConsentBasis.Consent, 1, true)]
    [InlineData(ConsentBasis.Customer, 1, false)]
    [InlineData(ConsentBasis.LegitimateInterest, 1, false)]
    public void An_objection_is_lifted_only_by_what_the_person_gives_after_it(ConsentBasis basis, int minutes, bool lifted)
    {
        var contact = Objected(Given.In("DE", basis));
        var given = contact with { Consent = contact.Consent! with { At = Given.Day.AddMinutes(minutes) } };

        Assert.Equal(lifted, ContactLaw.Decide(Given.Shipped, given).Call.Allowed);
    }

    [Fact]
    public void A_request_is_never_assumed_whatever_the_source_assumed_before()
    {
        var contact = Given.In("FR", ConsentBasis.LegitimateInterest, ("email", PermissionStatus.Requested));
        var assumed = contact with { Consent = contact.Consent! with { Assumed = true } };

        var decision = ContactLaw.Decide(Given.Level("""{"law":[{"call":true,"post":false}]}"""), assumed, requestedAt: Given.Day);

        Assert.Equal((ConsentBasis.Request, false), (decision.Basis, decision.Assumed));
        Assert.Equal(["at"], decision.Call.Because.Arguments.Keys);
        Assert.Equal(("channel-closed", "country"), (decision.Post.Because.Code, Assert.Single(decision.Post.Because.Arguments.Keys)));
    }

    [Fact]
    [Trait("Requirement", "D-29")]
    public void While_an_opt_in_is_open_there_is_no_ground_not_even_an_assumed_one()
    {
        var contact = Given.In("DE", ConsentBasis.LegitimateInterest, ("email", PermissionStatus.Requested));

        var decision = ContactLaw.Decide(Given.Shipped, contact with { Consent = contact.Consent! with { Assumed = true } });

        Assert.Equal((ConsentBasis.None, false), (decision.Basis, decision.Assumed));
    }

    [Theory]
    [InlineData("post", PermissionStatus.Unknown, ConsentBasis.None)]
    [InlineData("phone", PermissionStatus.Withdrawn, ConsentBasis.None)]
    [InlineData("phone", PermissionStatus.Confirmed, ConsentBasis.Consent)]
    [Trait("Requirement", "D-29")]
    public void An_open_opt_in_takes_the_consent_away_unless_one_beside_it_is_confirmed(string channel, PermissionStatus status, ConsentBasis basis) =>
        Assert.Equal(basis, ContactLaw.Decide(Given.Shipped, Given.In("DE", ConsentBasis.Consent, ("email", PermissionStatus.Requested), (channel, status))).Basis);

    [Theory]
    [InlineData("call")]
    [InlineData("email")]
    [InlineData("post")]
    [Trait("Requirement", "D-29")]
    public void One_open_channel_is_enough_and_nothing_is_missing_then(string channel)
    {
        var decision = ContactLaw.Decide(Given.Level($$"""{"law":[{"{{channel}}":true}]}"""), Given.In("DE", ConsentBasis.Customer));

        Assert.Single(new[] { decision.Call, decision.Email, decision.Post }, right => right.Allowed);
        Assert.Equal((true, null, null), (decision.MayHandOver, decision.Missing, decision.Held));
    }

    [Fact]
    public void A_ground_that_somebody_gave_does_not_say_that_it_is_assumed()
    {
        var decision = ContactLaw.Decide(Given.Shipped, Given.In("DE", ConsentBasis.LegitimateInterest));

        Assert.False(decision.Assumed);
        Assert.Empty(decision.Call.Because.Arguments);
    }

    private static Contact Objected(Contact contact) => contact with { Consent = contact.Consent! with { ObjectedAt = Given.Day } };
}
