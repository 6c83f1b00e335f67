using LeadSync.Domain.Leads;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>A fact of the qualification: <c>unknown</c>, <c>claimed</c> or <c>confirmed</c> (D-17).</summary>
internal sealed record FactView(string State)
{
    private static readonly string[] Known =
        ["position", "business-unit", "company-fits", "need", "products-cover-need", "requirements", "buying-process", "budget", "authority", "timing"];

    /// <summary>All facts by name, those that nobody knows too.</summary>
    public static IReadOnlyDictionary<string, FactView> AllOf(Contact contact)
    {
        var facts = Known.ToDictionary(name => name, _ => new FactView("unknown"), StringComparer.Ordinal);
        foreach (var (name, state) in contact.Facts ?? new SortedDictionary<string, string>(StringComparer.Ordinal)) facts[name] = new FactView(state);
        return facts;
    }
}
