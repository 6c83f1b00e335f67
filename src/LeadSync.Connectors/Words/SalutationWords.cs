using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Words;

/// <summary>Words for a salutation. What is not in the list is no salutation: it is never guessed (D-33).</summary>
internal static class SalutationWords
{
    /// <summary>The words of the canonical form.</summary>
    public static IReadOnlyDictionary<string, Salutation> Canonical { get; } = new Dictionary<string, Salutation>(StringComparer.Ordinal)
    {
        ["mrs"] = Salutation.Mrs, ["mr"] = Salutation.Mr, ["none"] = Salutation.None,
    };

    private static readonly Dictionary<string, Salutation> Vendors = new(StringComparer.OrdinalIgnoreCase)
    {
        ["mrs"] = Salutation.Mrs, ["mrs."] = Salutation.Mrs, ["ms"] = Salutation.Mrs, ["ms."] = Salutation.Mrs, ["miss"] = Salutation.Mrs,
        ["frau"] = Salutation.Mrs, ["fr."] = Salutation.Mrs, ["madame"] = Salutation.Mrs,
        ["mr"] = Salutation.Mr, ["mr."] = Salutation.Mr, ["herr"] = Salutation.Mr, ["hr."] = Salutation.Mr, ["monsieur"] = Salutation.Mr,
    };

    /// <summary>The salutation that a vendor's word means; null for anything else.</summary>
    public static Salutation? Find(string? text) => text is not null && Vendors.TryGetValue(text, out var salutation) ? salutation : null;
}
