using System.Text.Json;
using LeadSync.Domain.Conditions;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Scoring;
using LeadSync.Domain.Text;

namespace LeadSync.Domain.Tests.Scoring;

public sealed class AssignmentTests
{
    private static readonly string[] Levels = ["default", "enterprise", "partners"];

    [Theory]
    [InlineData("DE", 5000, "enterprise")]
    [InlineData("FR", 5000, "enterprise")]
    [InlineData("FR", 5, "partners")]
    [InlineData("DE", 5, "default")]
    public void The_first_rule_that_holds_decides(string country, int employees, string expected)
    {
        var assignment = Read("""
            {"rules":[{"id":"large","when":{"employees":{"min":1000}},"serviceLevel":"enterprise"},{"when":{"country":["FR"]},"serviceLevel":"partners"}],"otherwise":"default"}
            """);

        Assert.Equal(expected, assignment.For(new LeadFields(new Contact { Country = CountryCode.TryParse(country), Employees = employees })));
    }

    [Fact]
    public void A_rule_may_ask_where_the_lead_came_from()
    {
        var assignment = Read("""{"rules":[{"when":{"source":["hubspot"]},"serviceLevel":"partners"}],"otherwise":"default"}""");

        Assert.Equal("partners", assignment.For(new GivenFields(new Dictionary<string, FieldValue>(StringComparer.Ordinal) { ["source"] = FieldValue.Of("hubspot")! })));
        Assert.Equal("default", assignment.For(new GivenFields(new Dictionary<string, FieldValue>(StringComparer.Ordinal))));
    }

    [Fact]
    public void What_ships_puts_everybody_under_default() => Assert.Equal("default", Read(ServiceLevelAssignment.Shipped).For(new LeadFields(new Contact())));

    [Theory]
    [InlineData("[]", "")]
    [InlineData("{}", "/otherwise")]
    [InlineData("""{"otherwise":"gold"}""", "/otherwise")]
    [InlineData("""{"otherwise":"default","rules":{}}""", "/rules")]
    [InlineData("""{"otherwise":"default","rules":[{}]}""", "/rules/0/serviceLevel")]
    [InlineData("""{"otherwise":"default","rules":[{"serviceLevel":"default","when":{"stage":["MQL"]}}]}""", "/rules/0/when/stage")]
    [InlineData("""{"otherwise":"default","rules":[{"id":"a","serviceLevel":"default"},{"id":"a","serviceLevel":"default"}]}""", "/rules/1/id")]
    [InlineData("""{"otherwise":"default","rules":[{"id":"a b","serviceLevel":"default"}]}""", "/rules/0/id")]
    public void A_fault_is_named_by_its_place(string text, string pointer) => Assert.Contains(pointer, FaultsOf(text).Select(fault => fault.Pointer));

    [Fact]
    public void An_unknown_service_level_is_answered_with_the_nearest() =>
        Assert.Contains("enterprise", FaultsOf("""{"otherwise":"enterprize"}""").Single().Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("{}", "'otherwise' is missing: add it")]
    [InlineData("""{"otherwise":"default","rules":[{"when":{"country":["DE"]}}]}""", "'serviceLevel' is missing: add it")]
    public void A_service_level_that_is_missing_is_told_once(string text, string message) => Assert.Equal(message, Assert.Single(FaultsOf(text)).Message);

    private static ServiceLevelAssignment Read(string text) => Assert.IsType<Reading<ServiceLevelAssignment>.Done>(ReadAny(text)).Value;

    private static IReadOnlyList<ValidationError> FaultsOf(string text) => Assert.IsType<Reading<ServiceLevelAssignment>.Refused>(ReadAny(text)).Errors;

    private static Reading<ServiceLevelAssignment> ReadAny(string text)
    {
        using var document = JsonDocument.Parse(text);
        return AssignmentReader.Read(document.RootElement.Clone(), Levels);
    }
}
