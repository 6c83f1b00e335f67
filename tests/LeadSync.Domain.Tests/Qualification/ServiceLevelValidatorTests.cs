using LeadSync.Domain.Routing;
using LeadSync.Domain.Scoring;
using LeadSync.Domain.Scoring.Checks;

namespace LeadSync.Domain.Tests.Qualification;

[Trait("Requirement", "D-16")]
public sealed class ServiceLevelValidatorTests
{
    [Fact]
    [Trait("Requirement", "D-11")]
    public void What_ships_is_no_fault_and_says_what_is_still_to_be_agreed()
    {
        var check = ServiceLevelValidator.Check(Given.Shipped);

        Assert.Empty(check.Errors);
        Assert.Equal(["address-alone", "ideal-customer-undefined", "law-not-approved"], check.Warnings.Select(warning => warning.Code));
        Assert.Equal("/idealCustomer", check.Warnings[1].Pointer);
    }

    [Fact]
    public void The_service_level_of_the_contract_has_its_threshold_out_of_reach_and_is_told_so()
    {
        var warning = ServiceLevelValidator.Check(Given.Sample).Warnings.Single(each => each.Code == "threshold-unreachable");

        Assert.Equal(("/threshold", "24", "35"), (warning.Pointer, warning.Arguments["reachable"], warning.Arguments["threshold"]));
    }

    [Fact]
    public void An_agreement_that_leaves_nothing_open_has_no_warning() => Assert.Empty(QuietAgreement.With().Warnings);

    [Theory]
    [InlineData("\"minimumEngagement\":9", "engagement-above-threshold", "/minimumEngagement")]
    [InlineData("\"fastLane\":[]", "fast-lane-empty", "/fastLane")]
    [InlineData("\"groups\":[{\"id\":\"g\",\"cap\":3}]", "group-unused", "/groups/0")]
    [InlineData("\"minimumLevel\":{\"field-sales\":2}", "department-unused", "/minimumLevel/field-sales")]
    [InlineData("\"personas\":[{\"id\":\"p\",\"name\":{\"de\":\"P\"}}]", "name-missing", "/personas/0/name")]
    [InlineData("\"personas\":[{\"id\":\"p\",\"name\":{\"en\":\"P\"}}]", "name-missing", "/personas/0/name")]
    [InlineData("\"personas\":[{\"id\":\"p\",\"name\":{\"de\":\"P\",\"en\":\"P\"}},{\"id\":\"q\",\"name\":{\"de\":\"P\",\"en\":\"P\"},\"when\":{\"role\":[\"x\"]}}]", "persona-unreachable", "/personas/1")]
    [InlineData("\"questionnaire\":[{\"id\":\"q\",\"proves\":\"shoe-size\",\"question\":{\"de\":\"?\",\"en\":\"?\"}}]", "fact-unused", "/questionnaire/0/proves")]
    [InlineData("\"levels\":[{\"level\":1,\"facts\":[\"shoe-size\"]}]", "fact-unprovable", "/levels/0/facts")]
    public void What_is_hardly_meant_is_named_with_its_place(string member, string code, string pointer) =>
        Assert.Equal((code, pointer), Only(QuietAgreement.With(member)));

    [Theory]
    [InlineData("\"points\":0,\"when\":{\"touchpoint\":[\"x\"]}", "rule-gives-nothing", "/rules/1")]
    [InlineData("\"points\":1,\"cap\":0,\"when\":{\"touchpoint\":[\"x\"]}", "rule-gives-nothing", "/rules/1")]
    [InlineData("\"points\":1,\"when\":{\"campaign\":[\"autumn\"]}", "rule-never-fires", "/rules/1")]
    [InlineData("\"points\":1,\"when\":{\"any\":[{\"content\":[\"a\"]},{\"url\":{\"matches\":\"a\"}}]}", "rule-never-fires", "/rules/1")]
    [InlineData("\"points\":1,\"when\":{\"not\":{\"campaign\":{\"exists\":false}}}", "rule-never-fires", "/rules/1")]
    [InlineData("\"points\":1,\"when\":{\"country\":[\"DE\"],\"all\":[{\"country\":[\"AT\"]}]}", "rule-never-fires", "/rules/1")]
    [InlineData("\"points\":1,\"when\":{\"country\":[\"DE\"],\"all\":[{\"country\":{\"not\":[\"DE\"]}}]}", "rule-never-fires", "/rules/1")]
    [InlineData("\"points\":1,\"when\":{\"role\":{\"exists\":false},\"all\":[{\"role\":[\"buyer\"]}]}", "rule-never-fires", "/rules/1")]
    [InlineData("\"points\":1,\"when\":{\"employees\":{\"min\":50},\"all\":[{\"employees\":{\"below\":50}}]}", "rule-never-fires", "/rules/1")]
    [InlineData("\"points\":1,\"when\":{\"employees\":{\"min\":50},\"all\":[{\"employees\":{\"max\":49}}]}", "rule-never-fires", "/rules/1")]
    [InlineData("\"points\":1,\"when\":{\"persona\":[\"nobody\"]}", "rule-never-fires", "/rules/1")]
    [InlineData("\"points\":1,\"when\":{\"touchpoint\":[\"x\"],\"all\":[{\"not\":{\"any\":[{\"role\":{\"exists\":true}},{\"role\":{\"exists\":false}}]}}],\"persona\":[\"nobody\"]}", "rule-never-fires", "/rules/1")]
    [InlineData("\"points\":3,\"cap\":2,\"when\":{\"touchpoint\":[\"x\"]}", "cap-below-points", "/rules/1/cap")]
    [InlineData("\"points\":1,\"halfLife\":\"P1D\",\"when\":{\"role\":[\"x\"]}", "no-effect-without-touchpoint", "/rules/1/halfLife")]
    [InlineData("\"points\":1,\"every\":\"once\",\"when\":{\"role\":[\"x\"]}", "no-effect-without-touchpoint", "/rules/1/every")]
    public void A_rule_that_cannot_do_what_it_says_is_named(string rule, string code, string pointer) =>
        Assert.Equal((code, pointer), Only(ServiceLevelValidator.Check(Given.Level($$"""{{{QuietAgreement.Members}},"rules":[{{QuietAgreement.Demo}},{"id":"b",{{rule}}}]}"""))));

    [Theory]
    [InlineData("{\"interests\":[\"a\"],\"all\":[{\"interests\":[\"b\"]}]}")]
    [InlineData("{\"country\":[\"DE\",\"AT\"],\"all\":[{\"country\":[\"AT\"]}]}")]
    [InlineData("{\"touchpoint\":[\"x\"],\"campaign\":[\"a\"]}")]
    [InlineData("{\"not\":{\"campaign\":[\"a\"]}}")]
    [InlineData("{\"any\":[{\"campaign\":[\"a\"]},{\"country\":[\"DE\"]}]}")]
    [InlineData("{\"not\":{\"country\":[\"DE\"]},\"employees\":{\"min\":1,\"max\":1}}")]
    [InlineData("{\"not\":{\"all\":[{\"country\":[\"DE\"]},{\"city\":[\"x\"]}]}}")]
    [InlineData("{\"not\":{\"not\":{\"country\":[\"DE\"]}}}")]
    public void A_rule_that_can_fire_is_not_blamed(string when) =>
        Assert.Empty(ServiceLevelValidator.Check(Given.Level($$"""{{{QuietAgreement.Members}},"rules":[{{QuietAgreement.Demo}},{"id":"b","points":1,"when":{{when}}}]}""")).Warnings);

    [Fact]
    public void A_rules_cap_above_that_of_its_group_contradicts_it()
    {
        var check = ServiceLevelValidator.Check(Given.Level($$"""{{{QuietAgreement.Members}},"groups":[{"id":"g","cap":2}],"rules":[{{QuietAgreement.Demo}},{"id":"b","points":1,"cap":3,"group":"g","when":{"touchpoint":["x"]} }]}"""));

        Assert.Equal(("cap-above-group", "/rules/1/cap"), Only(check));
        Assert.Equal(("3", "2"), (check.Warnings[0].Arguments["cap"], check.Warnings[0].Arguments["groupCap"]));
    }

    [Theory]
    [InlineData("\"rules\":[{\"id\":\"a\",\"when\":{\"touchpoint\":[\"download\"]},\"points\":9}]", "unlimited")]
    [InlineData("\"rules\":[{\"id\":\"a\",\"when\":{\"touchpoint\":[\"page-view\",\"demo\"]},\"points\":9,\"cap\":36}]", "36")]
    [InlineData("\"groups\":[{\"id\":\"g\",\"cap\":35}],\"rules\":[{\"id\":\"a\",\"when\":{\"touchpoint\":[\"download\"]},\"points\":9,\"group\":\"g\"}]", "35")]
    [InlineData("\"rules\":[{\"id\":\"a\",\"when\":{\"touchpoint\":[\"email-click\"]},\"points\":18,\"every\":\"once\"},{\"id\":\"b\",\"when\":{\"touchpoint\":[\"download\"]},\"points\":17,\"every\":\"once\"}]", "35")]
    [Trait("Requirement", "D-14")]
    public void A_service_level_in_which_content_alone_makes_an_MQL_is_refused(string rules, string reaches)
    {
        var error = Assert.Single(ServiceLevelValidator.Check(Given.Level($"{{{rules}}}")).Errors);

        Assert.Equal("/rules/0", error.Pointer);
        Assert.Contains($"alone reaches {reaches} points, and 35", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"groups\":[{\"id\":\"g\",\"cap\":34}],\"rules\":[{\"id\":\"a\",\"when\":{\"touchpoint\":[\"download\"]},\"points\":9,\"group\":\"g\"}]")]
    [InlineData("\"minimumEngagement\":20,\"groups\":[{\"id\":\"g\",\"cap\":19}],\"threshold\":10,\"rules\":[{\"id\":\"a\",\"when\":{\"touchpoint\":[\"download\"]},\"points\":9,\"group\":\"g\"}]")]
    [InlineData("\"rules\":[{\"id\":\"a\",\"when\":{\"touchpoint\":[\"download\"]},\"points\":-9}]")]
    [InlineData("\"rules\":[{\"id\":\"a\",\"when\":{\"touchpoint\":[\"price-list\"]},\"points\":9}]")]
    [Trait("Requirement", "D-14")]
    public void A_cap_below_the_threshold_is_the_guard_against_the_green_banana(string rules) =>
        Assert.Empty(ServiceLevelValidator.Check(Given.Level($"{{{rules}}}")).Errors);

    [Fact]
    [Trait("Requirement", "D-14")]
    public void The_guard_is_passed_over_with_a_reason_and_stays_to_be_seen()
    {
        var check = ServiceLevelValidator.Check(Given.Level("""
            {"overrides":[{"check":"content-reaches-threshold","reason":"a pilot of four weeks"}],"rules":[{"id":"a","when":{"touchpoint":["download"]},"points":9}]}
            """));

        Assert.Empty(check.Errors);
        Assert.Contains(check.Warnings, warning => warning is { Code: "content-reaches-threshold", Pointer: "/overrides" });
    }

    [Theory]
    [InlineData("\"rules\":[{\"id\":\"a\",\"when\":{\"touchpoint\":[\"webinar-signup\"],\"role\":[\"buyer\"]},\"points\":40}]", false)]
    [InlineData("\"rules\":[{\"id\":\"a\",\"when\":{\"touchpoint\":[\"webinar-signup\"],\"campaign\":[\"autumn\"]},\"points\":40}]", true)]
    [InlineData("\"rules\":[{\"id\":\"a\",\"when\":{\"email\":{\"matches\":\"ceo\"}},\"points\":40}]", true)]
    [InlineData("\"rules\":[{\"id\":\"a\",\"when\":{\"not\":{\"role\":[\"student\"]}},\"points\":40}]", true)]
    [InlineData("\"idealCustomer\":{\"company\":{\"exists\":true}},\"rules\":[{\"id\":\"a\",\"when\":{\"touchpoint\":[\"webinar-signup\"]},\"points\":40}]", false)]
    [InlineData("\"minimumLevel\":{\"inside-sales\":2},\"rules\":[{\"id\":\"a\",\"when\":{\"touchpoint\":[\"webinar-signup\"]},\"points\":40}]", false)]
    [InlineData("\"staffing\":[{\"departments\":[\"marketing\"]}],\"rules\":[{\"id\":\"a\",\"when\":{\"touchpoint\":[\"webinar-signup\"]},\"points\":40}]", false)]
    [Trait("Requirement", "D-12")]
    public void A_model_that_makes_an_MQL_of_an_address_alone_is_warned_of(string members, bool warned) =>
        Assert.Equal(warned, ServiceLevelValidator.Check(Given.Level($"{{{members}}}")).Warnings.Any(warning => warning.Code == "address-alone"));

    [Fact]
    public void A_threshold_that_engagement_cannot_reach_says_how_far_it_goes()
    {
        var warning = ServiceLevelValidator.Check(Given.Level("""{"minimumEngagement":9,"threshold":9,"rules":[{"id":"a","dimension":"fit","when":{"role":["x"]},"points":9},{"id":"b","when":{"touchpoint":["x"]},"points":8,"every":"once"}]}"""))
            .Warnings.Single(each => each.Code == "threshold-unreachable");

        Assert.Equal(("8", "9"), (warning.Arguments["engagement"], warning.Arguments["minimum"]));
    }

    [Fact]
    [Trait("Requirement", "D-21")]
    public void A_staffing_table_without_a_last_word_or_with_rows_behind_it_is_named()
    {
        var gap = Given.Shipped with { Staffing = [Given.Shipped.Staffing[0]] };
        var hidden = Given.Shipped with { Staffing = [Given.Shipped.Staffing[^1], Given.Shipped.Staffing[0]] };

        Assert.Contains(ServiceLevelValidator.Check(gap).Warnings, warning => warning is { Code: "staffing-gap", Pointer: "/staffing" });
        Assert.Contains(ServiceLevelValidator.Check(hidden).Warnings, warning => warning is { Code: "row-unreachable", Pointer: "/staffing/1" } && warning.Arguments["hiddenBy"] == "0");
    }

    [Fact]
    [Trait("Requirement", "D-21")]
    public void Departments_that_nobody_serves_are_named()
    {
        var people = new RepresentativeList([new Representative { Id = "anna", Name = "Anna", Departments = ["inside-sales"] }]);

        var warnings = ServiceLevelValidator.Check(Given.Shipped, people).Warnings.Where(warning => warning.Code == "department-unserved");

        Assert.Equal("field-sales", Assert.Single(warnings).Arguments["department"]);
        Assert.DoesNotContain(
            ServiceLevelValidator.Check(Given.Shipped, new RepresentativeList([new Representative { Id = "desk", Name = "Desk" }])).Warnings,
            warning => warning.Code == "department-unserved");
    }

    [Fact]
    public void A_service_level_that_could_need_more_than_60_KB_a_lead_is_refused()
    {
        var rules = Enumerable.Range(0, 2_000).Select(index => new ScoringRule($"rule-{index}", ScoreDimension.Engagement, ["x"], Domain.Conditions.Condition.Always, 0.001) { Every = Repetition.Once });

        var error = Assert.Single(ServiceLevelValidator.Check(Given.Shipped with { Rules = [.. rules] }).Errors);

        Assert.Equal("/rules", error.Pointer);
        Assert.Contains("60 KB is the most", error.Message, StringComparison.Ordinal);
    }

    private static (string Code, string Pointer) Only(ServiceLevelCheck check)
    {
        var warning = Assert.Single(check.Warnings);
        return (warning.Code, warning.Pointer);
    }
}
