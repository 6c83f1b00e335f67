using LeadSync.Domain.Scoring.Checks;

namespace LeadSync.Domain.Tests.Qualification;

/// <summary>Whether the threshold can be reached, and by what.</summary>
[Trait("Requirement", "D-14")]
public sealed class ThresholdWarningTests
{
    private const string Five = "{\"id\":\"demo\",\"when\":{\"touchpoint\":[\"webinar-signup\"]},\"points\":5,\"every\":\"once\"}";

    [Theory]
    [InlineData("", "")]
    [InlineData("\"threshold\":5.01", "threshold-unreachable /threshold")]
    [InlineData("\"minimumEngagement\":5", "")]
    [InlineData("\"threshold\":4,\"minimumEngagement\":5", "engagement-above-threshold /minimumEngagement")]
    public void What_can_just_be_reached_is_within_reach(string members, string warnings) =>
        Assert.Equal(warnings, QuietAgreement.CodesOf(QuietAgreement.With(members, Five)));

    [Fact]
    public void A_threshold_just_reached_with_too_little_engagement_is_told_of_its_engagement()
    {
        var fit = "{\"id\":\"fit\",\"dimension\":\"fit\",\"when\":{\"role\":[\"x\"]},\"points\":4}";

        var warning = Assert.Single(QuietAgreement.With("\"threshold\":9,\"minimumEngagement\":6", $"{Five},{fit}").Warnings);

        Assert.Equal(("threshold-unreachable", "5", "6"), (warning.Code, warning.Arguments.GetValueOrDefault("engagement"), warning.Arguments.GetValueOrDefault("minimum")));
    }

    [Theory]
    [InlineData("{\"id\":\"a\",\"when\":{\"touchpoint\":[\"price-list\"]},\"points\":9},{\"id\":\"b\",\"when\":{\"touchpoint\":[\"download\"]},\"points\":9}")]
    [InlineData("{\"id\":\"a\",\"when\":{\"touchpoint\":[\"page-view\"]},\"points\":0},{\"id\":\"b\",\"when\":{\"touchpoint\":[\"download\"]},\"points\":9}")]
    public void The_refusal_stands_at_the_first_rule_that_gives_points_for_content(string rules) =>
        Assert.Equal("/rules/1", Assert.Single(ServiceLevelValidator.Check(Given.Level($$"""{"rules":[{{rules}}]}""")).Errors).Pointer);

    [Theory]
    [InlineData("\"rules\":[{\"id\":\"a\",\"when\":{\"email\":{\"exists\":false}},\"points\":40}]", false)]
    [InlineData("\"rules\":[{\"id\":\"a\",\"when\":{\"email\":{\"exists\":true}},\"points\":40}]", true)]
    [InlineData("\"staffing\":[{\"when\":{\"email\":{\"exists\":false}},\"departments\":[\"marketing\"]},{\"departments\":[\"inside-sales\"]}],\"rules\":[{\"id\":\"a\",\"when\":{\"touchpoint\":[\"webinar-signup\"]},\"points\":40}]", true)]
    [InlineData("\"staffing\":[{\"when\":{\"email\":{\"exists\":true}},\"departments\":[\"marketing\"]},{\"departments\":[\"inside-sales\"]}],\"rules\":[{\"id\":\"a\",\"when\":{\"touchpoint\":[\"webinar-signup\"]},\"points\":40}]", false)]
    [Trait("Requirement", "D-12")]
    public void An_address_alone_is_at_least_an_address(string members, bool warned) =>
        Assert.Equal(warned, ServiceLevelValidator.Check(Given.Level($"{{{members}}}")).Warnings.Any(warning => warning.Code == "address-alone"));
}
