using LeadSync.Domain.Conditions;
using LeadSync.Domain.Qualification;

namespace LeadSync.Domain.Scoring.Sections;

/// <summary>Reads <c>personas</c> (D-8).</summary>
internal static class PersonasSection
{
    public static IReadOnlyList<Persona> Read(Section level)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        return [.. level.Rows("personas", "id", "name", "when", "content", "verifiedOn", "verifiedBy").Select(row => new Persona(
            row.Id(ids, "persona"),
            Names.Read(row.Item, "name"),
            row.When(FieldNames.Contact),
            row.Item.Texts("content"),
            row.Item.Instant("verifiedOn"),
            row.Item.Text("verifiedBy")))];
    }
}
