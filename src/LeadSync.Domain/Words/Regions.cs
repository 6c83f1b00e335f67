using System.Collections.Frozen;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Text;

namespace LeadSync.Domain.Words;

/// <summary>Regions of Germany, Austria and Switzerland by name (D-36).</summary>
public static class Regions
{
    private static readonly FrozenDictionary<string, string[]> Codes = WordFile.Rows("Regions.tsv")
        .SelectMany(columns => columns[1].Split('|').Append(columns[0]).Select(name => (Name: SearchName.Normalize(name), Code: columns[0])))
        .GroupBy(region => region.Name, region => region.Code, StringComparer.Ordinal)
        .ToFrozenDictionary(region => region.Key, region => region.Distinct(StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);

    /// <summary>The ISO 3166-2 code, for example <c>DE-BY</c> for Bavaria; null where the name is unknown, or means regions of several countries and none is given.</summary>
    /// <param name="name">A name or abbreviation in any case of letters, or the code itself.</param>
    /// <param name="country">The country, where it is known.</param>
    public static string? Find(string name, CountryCode? country)
    {
        var found = Codes.GetValueOrDefault(SearchName.Normalize(name)) ?? [];
        var possible = country is null ? found : [.. found.Where(code => code.StartsWith(country.Value, StringComparison.Ordinal))];
        return possible.Length == 1 ? possible[0] : null;
    }
}
