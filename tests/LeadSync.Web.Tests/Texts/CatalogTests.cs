using System.Reflection;
using LeadSync.Domain.Funnels;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Routing;
using LeadSync.Domain.Scoring;
using LeadSync.Web.Errors;
using LeadSync.Web.Texts;

namespace LeadSync.Web.Tests.Texts;

public sealed class CatalogTests
{
    private static readonly Type[] Catalogs = [typeof(Reasons), typeof(Codes), typeof(Fields), typeof(Labels)];

    public static TheoryData<string, string, string> AllTexts()
    {
        var rows = new TheoryData<string, string, string>();
        foreach (var (key, text) in Catalogs.SelectMany(TextsOf).Concat(OfErrors)) rows.Add(key, text.German, text.English);
        return rows;
    }

    [Theory]
    [MemberData(nameof(AllTexts))]
    public void Every_text_is_said_in_both_languages_with_the_same_values(string key, string german, string english)
    {
        Assert.False(string.IsNullOrWhiteSpace(german), $"{key} has no German text.");
        Assert.False(string.IsNullOrWhiteSpace(english), $"{key} has no English text.");
        Assert.Equal(Sentence.NamesIn(german).Order(StringComparer.Ordinal), Sentence.NamesIn(english).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_kind_of_touchpoint_has_a_word() =>
        Assert.All(Constants(typeof(TouchpointKinds)), kind => Assert.Contains(kind, Codes.Touchpoints.Keys));

    [Fact]
    public void Every_action_of_sales_and_type_of_event_has_a_word() =>
        Assert.All(
            Enum.GetNames<SalesActionKind>().Concat(Enum.GetNames<LeadEventType>().Except([nameof(LeadEventType.Touchpoint)])),
            kind => Assert.Contains(kind.ToLowerInvariant(), Codes.Touchpoints.Keys));

    [Fact]
    public void Every_enumerated_word_is_known()
    {
        Assert.All(Enum.GetNames<ConsentBasis>(), name => Assert.Contains(name, Codes.Bases.Keys));
        Assert.All(Enum.GetNames<PermissionStatus>(), name => Assert.Contains(name, Codes.Permissions.Keys));
        Assert.All(Enum.GetNames<OfferOutcome>(), name => Assert.Contains(name, Codes.OfferStates.Keys));
        Assert.All(Enum.GetNames<CycleKind>(), name => Assert.Contains(name, Codes.CycleKinds.Keys));
        Assert.All(Enum.GetNames<RuleOutcome>(), name => Assert.Contains(name, Codes.RuleOutcomes.Keys));
        Assert.All(Enum.GetNames<ScoreDimension>(), name => Assert.Contains(name, Codes.Dimensions.Keys));
    }

    [Fact]
    public void Every_department_that_owns_a_stage_has_a_word() =>
        Assert.All(FunnelProfiles.All.SelectMany(profile => profile.Stages), stage => Assert.Contains(stage.Owner, Codes.Departments.Keys));

    private static IEnumerable<(string Key, Text Text)> OfErrors =>
        ErrorTexts.ByStatus.SelectMany(each => new[] { ($"{each.Key} title", each.Value.Title), ($"{each.Key} advice", each.Value.Advice) });

    private static IEnumerable<(string Key, Text Text)> TextsOf(Type catalog) =>
        catalog.GetProperties(BindingFlags.Public | BindingFlags.Static).SelectMany(property => property.GetValue(null) switch
        {
            Text text => [($"{catalog.Name}.{property.Name}", text)],
            IReadOnlyDictionary<string, Text> texts => texts.Select(each => ($"{catalog.Name}.{property.Name} {each.Key}", each.Value)),
            _ => throw new InvalidOperationException($"{catalog.Name}.{property.Name} is no text."),
        });

    private static IEnumerable<string> Constants(Type type) =>
        type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);
}
