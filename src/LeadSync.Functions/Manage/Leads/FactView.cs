using LeadSync.Domain.Leads;
using LeadSync.Domain.Qualification;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>A fact of the qualification with its evidence (D-17).</summary>
internal sealed record FactView(FactState State, string? Source, DateTimeOffset? At)
{
    /// <summary>All facts by name, those that nobody knows too.</summary>
    public static IReadOnlyDictionary<string, FactView> AllOf(Contact contact)
    {
        var facts = FactNames.All.ToDictionary(name => name, _ => Of(KnownFact.Unknown), StringComparer.Ordinal);
        foreach (var (name, fact) in contact.Facts ?? new SortedDictionary<string, KnownFact>(StringComparer.Ordinal)) facts[name] = Of(fact);
        return facts;
    }

    private static FactView Of(KnownFact fact) => new(fact.State, fact.Source, fact.At);
}
