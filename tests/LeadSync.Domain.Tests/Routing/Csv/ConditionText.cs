using LeadSync.Domain.Conditions;

namespace LeadSync.Domain.Tests.Routing.Csv;

/// <summary>A condition as text, whatever order its document wrote it in.</summary>
internal static class ConditionText
{
    public static string Of(Condition condition) => condition switch
    {
        Condition.All all => string.Join(" and ", all.Parts.SelectMany(Flat).Select(Of).Order(StringComparer.Ordinal)),
        Condition.Any any => $"({string.Join(" or ", any.Alternatives.Select(Of).Order(StringComparer.Ordinal))})",
        Condition.Not not => $"not ({Of(not.Inner)})",
        Condition.Field field => $"{field.Name} {Of(field.Test)}",
        _ => condition.ToString(),
    };

    private static IEnumerable<Condition> Flat(Condition condition) => condition is Condition.All all ? all.Parts.SelectMany(Flat) : [condition];

    private static string Of(FieldTest test) => test switch
    {
        FieldTest.OneOf list => $"[{string.Join(", ", list.Values)}]",
        FieldTest.CompanyNames names => $"[{string.Join(", ", names.Values)}]",
        FieldTest.PostalCodes codes => $"[{string.Join(", ", codes.Patterns)}]",
        _ => $"{test.Name} {test.Expected}",
    };
}
