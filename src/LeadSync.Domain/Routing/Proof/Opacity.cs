using LeadSync.Domain.Conditions;
using LeadSync.Domain.Routing.Indexing;

namespace LeadSync.Domain.Routing.Proof;

/// <summary>Rules that cannot be cut into atoms: with expressions, with postal codes that have letters or no country, and on fields with several values at once.</summary>
internal static class Opacity
{
    public static bool Of(RoutingRule rule) => Of(rule.When) || (Atoms.TestsOn("postalCode", rule.When).Any() && !NamesCountry(rule.When));

    public static bool HasSeveralValues(string field) => field is "interests" or "staffing";

    private static bool NamesCountry(Condition condition) =>
        NecessaryKeys.Of(condition).All(alternative => alternative.Any(demand => demand.Field == "country"));

    private static bool Of(Condition condition) => condition switch
    {
        Condition.All all => all.Parts.Any(Of),
        Condition.Any any => any.Alternatives.Any(Of),
        Condition.Not not => Of(not.Inner),
        Condition.Field field => HasSeveralValues(field.Name) || Of(field.Test),
        _ => false,
    };

    private static bool Of(FieldTest test) => test switch
    {
        FieldTest.OneOf or FieldTest.CompanyNames or FieldTest.Range or FieldTest.Exists => false,
        FieldTest.NotTest not => Of(not.Inner),
        FieldTest.PostalCodes codes => codes.Patterns.Any(pattern => PostalAtoms.Interval(pattern, null) is null),
        _ => true,
    };
}
