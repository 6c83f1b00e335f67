using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Words;

/// <summary>Finds a country by its two or three letters, or by its name in English or German.</summary>
internal static class CountryNames
{
    private static readonly Dictionary<string, CountryCode> ByName = Index();

    /// <summary>The country; null for what is none.</summary>
    public static CountryCode? Find(string? text) => text is not null && ByName.TryGetValue(text.Trim(), out var country) ? country : null;

    private static Dictionary<string, CountryCode> Index()
    {
        var index = new Dictionary<string, CountryCode>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in CountryTable.Rows.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var names = row.Trim().Split('|');
            foreach (var name in names) index.TryAdd(name, CountryCode.TryParse(names[0])!);
        }

        return index;
    }
}
