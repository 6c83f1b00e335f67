using LeadSync.Domain.Conditions;

namespace LeadSync.Domain.Routing.Indexing;

/// <summary>The keys that a lead's value of a field has: a superset of what any list test could ask for.</summary>
internal static class LeadKeys
{
    public static IEnumerable<string> Of(string field, FieldValue value) => field switch
    {
        "postalCode" => value.Texts.Concat(value.Texts.SelectMany(PostalKeys.OfCode)),
        "company" => value.Texts.Concat(value.Texts.Select(CompanyKey.NameOf)),
        _ => value.Texts,
    };
}
