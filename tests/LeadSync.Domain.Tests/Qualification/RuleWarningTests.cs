using System.Globalization;

namespace LeadSync.Domain.Tests.Qualification;

/// <summary>Which rules contradict themselves, and which only look like it.</summary>
[Trait("Requirement", "D-16")]
public sealed class RuleWarningTests
{
    [Theory]
    [InlineData("{\"employees\":{\"min\":60},\"all\":[{\"employees\":{\"min\":10}},{\"employees\":{\"max\":50}}]}")]
    [InlineData("{\"employees\":{\"min\":60},\"all\":[{\"employees\":{\"max\":50}},{\"employees\":{\"max\":100}}]}")]
    [InlineData("{\"employees\":{\"min\":60},\"all\":[{\"employees\":{\"below\":60}},{\"employees\":{\"below\":100}}]}")]
    [InlineData("{\"not\":{\"any\":[{\"country\":[\"DE\"]},{\"campaign\":{\"exists\":false}}]}}")]
    [InlineData("{\"not\":{}}")]
    public void What_no_lead_can_be_is_named(string when) => Assert.Equal("rule-never-fires /rules/1", WarningsOf($"\"when\":{when}"));

    [Theory]
    [InlineData("{\"role\":{\"exists\":false},\"all\":[{\"role\":{\"not\":[\"buyer\"]}}]}")]
    [InlineData("{\"all\":[{\"role\":{\"exists\":false}}]}")]
    [InlineData("{\"employees\":{\"min\":50},\"all\":[{\"employees\":{\"max\":50}}]}")]
    [InlineData("{\"employees\":{\"min\":10,\"below\":100},\"all\":[{\"employees\":{\"min\":60,\"max\":70}}]}")]
    [InlineData("{\"not\":{\"all\":[{\"country\":[\"DE\"]},{\"campaign\":{\"exists\":false}}]}}")]
    [InlineData("{\"touchpoint\":[\"x\"],\"campaign\":{\"exists\":false}}")]
    [InlineData("{\"touchpoint\":[\"x\"],\"campaign\":{\"exists\":true}}")]
    public void What_a_lead_can_be_is_not(string when) => Assert.Equal("", WarningsOf($"\"when\":{when}"));

    [Fact]
    public void A_rule_fed_by_touchpoints_may_decay_and_say_how_often() =>
        Assert.Equal("", WarningsOf("\"halfLife\":\"P9D\",\"every\":\"once\",\"when\":{\"touchpoint\":[\"x\"]}"));

    [Theory]
    [InlineData(3, 4, "")]
    [InlineData(3, 3, "")]
    [InlineData(-3, 3, "")]
    [InlineData(3, 2.99, "cap-below-points /rules/1/cap")]
    [InlineData(-3, 2.99, "cap-below-points /rules/1/cap")]
    public void A_cap_may_be_what_the_rule_gives_once_and_no_less(double points, double cap, string warnings) =>
        Assert.Equal(warnings, WarningsOf(string.Create(CultureInfo.InvariantCulture, $"\"cap\":{cap},\"when\":{{\"touchpoint\":[\"x\"]}}"), points));

    [Theory]
    [InlineData(6, "")]
    [InlineData(6.01, "cap-above-group /rules/1/cap")]
    public void A_cap_may_be_that_of_its_group_and_no_more(double cap, string warnings) =>
        Assert.Equal(warnings, WarningsOf(string.Create(CultureInfo.InvariantCulture, $"\"cap\":{cap},\"group\":\"g\",\"when\":{{\"touchpoint\":[\"x\"]}}"), members: "\"groups\":[{\"id\":\"g\",\"cap\":6}]"));

    private static string WarningsOf(string rule, double points = 1, string members = "") => QuietAgreement.CodesOf(
        QuietAgreement.With(members, string.Create(CultureInfo.InvariantCulture, $"{QuietAgreement.Demo},{{\"id\":\"b\",\"points\":{points},{rule}}}")));
}
