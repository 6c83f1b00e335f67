using LeadSync.Domain.Routing;
using LeadSync.Domain.Scoring.Checks;

namespace LeadSync.Domain.Tests.Qualification;

/// <summary>What an agreement leaves open, and what it may say without being blamed.</summary>
[Trait("Requirement", "D-21")]
public sealed class AgreementWarningTests
{
    private const string Both = "\"staffing\":[{\"when\":{\"price\":{\"exists\":true}},\"departments\":[\"field-sales\"]},{\"departments\":[\"inside-sales\"]}]";

    [Theory]
    [InlineData("\"minimumLevel\":{\"field-sales\":1}", "")]
    [InlineData("\"minimumLevel\":{\"field-sales\":2}", "department-unused /minimumLevel/field-sales")]
    [InlineData("\"minimumLevel\":{\"inside-sales\":2}", "")]
    [InlineData($"{Both},\"minimumLevel\":{{\"field-sales\":2,\"inside-sales\":2}}", "")]
    public void A_level_asked_of_a_department_that_no_row_names_is_without_effect(string members, string warnings) =>
        Assert.Equal(warnings, QuietAgreement.CodesOf(QuietAgreement.With(members)));

    [Theory]
    [InlineData("\"staffing\":[{\"when\":{\"price\":{\"exists\":true}},\"departments\":[\"inside-sales\"]}]", "staffing-gap /staffing")]
    [InlineData(Both, "")]
    [InlineData("\"personas\":[{\"id\":\"a\",\"name\":{\"de\":\"A\",\"en\":\"A\"},\"when\":{\"role\":[\"a\"]}},{\"id\":\"b\",\"name\":{\"de\":\"B\",\"en\":\"B\"},\"when\":{\"role\":[\"b\"]}}]", "")]
    [InlineData("\"personas\":[{\"id\":\"a\",\"name\":{\"de\":\"A\",\"en\":\"A\"},\"when\":{\"role\":[\"a\"]}},{\"id\":\"b\",\"name\":{\"de\":\"B\",\"en\":\"B\"}},{\"id\":\"c\",\"name\":{\"de\":\"C\",\"en\":\"C\"}}]", "persona-unreachable /personas/2")]
    public void Only_a_row_behind_one_that_always_holds_is_out_of_reach(string members, string warnings) =>
        Assert.Equal(warnings, QuietAgreement.CodesOf(QuietAgreement.With(members)));

    [Fact]
    public void A_row_out_of_reach_says_which_row_hides_it()
    {
        var check = QuietAgreement.With("\"staffing\":[{\"when\":{\"price\":{\"exists\":true}},\"departments\":[\"inside-sales\"]},{\"departments\":[\"inside-sales\"]},{\"departments\":[\"marketing\"]}]");

        Assert.Equal("1", Assert.Single(check.Warnings, warning => warning.Pointer == "/staffing/2").Arguments["hiddenBy"]);
    }

    [Fact]
    public void Somebody_without_departments_serves_all_of_them_whoever_stands_beside()
    {
        var people = new RepresentativeList([new Representative { Id = "anna", Name = "Anna", Departments = ["inside-sales"] }, new Representative { Id = "desk", Name = "Desk" }]);

        Assert.DoesNotContain(ServiceLevelValidator.Check(Given.Shipped, people).Warnings, warning => warning.Code == "department-unserved");
    }
}
